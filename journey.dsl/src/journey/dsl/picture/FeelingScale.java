package journey.dsl.picture;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A feeling before and behind on one scale from very negative, left, to very positive, right.
 *
 * @param before share of the width; empty where it is not known
 * @param after share of the width; empty where it is not known
 * @param way from one to the other; empty where one is not known
 */
public record FeelingScale(Optional<String> before, Optional<String> after, Optional<Segment> way) {
	/** Feelings from −2 to 2; empty where neither is known. */
	public static Optional<FeelingScale> of(OptionalDouble before, OptionalDouble after) {
		if (before.isEmpty() && after.isEmpty()) return Optional.empty();
		Optional<Segment> way = before.isPresent() && after.isPresent()
				? Optional.of(Segment.of(x(before.getAsDouble()), 0, x(after.getAsDouble()), 0)) : Optional.empty();
		return Optional.of(new FeelingScale(share(before), share(after), way));
	}

	private static Optional<String> share(OptionalDouble value) {
		return value.isPresent() ? Optional.of(Segment.percent(x(value.getAsDouble()))) : Optional.empty();
	}

	private static double x(double value) {
		return 10 + (value + 2) * 20;
	}
}
