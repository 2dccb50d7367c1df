package journey.dsl.tests.property;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Leaves out choices and makes others smaller, for as long as what they make still fails. */
final class Shrinker {
	private static final int MOST_ATTEMPTS = 5000;
	/** Few values are made of more choices than these: each number of them is tried. */
	private static final int MOST_OF_ONE = 8;
	private static final Duration LONGEST = Duration.ofSeconds(20);

	private final Function<long[], Optional<long[]>> attempt;
	private final long end = System.nanoTime() + LONGEST.toNanos();
	private int attempts;
	private long[] best;

	/** The attempt says which of the choices were taken, where they fail. */
	Shrinker(Function<long[], Optional<long[]>> attempt) {
		this.attempt = attempt;
	}

	/** The smallest choices that fail, found from those that are known to. */
	long[] shrink(long[] failing) {
		best = failing;
		long[] before;
		do {
			before = best;
			for (int size = best.length; size > MOST_OF_ONE; size /= 2) leaveOut(size);
			for (int size = MOST_OF_ONE; size > 0; size--) leaveOut(size);
			for (int at = 0; at < best.length; at++) lower(at);
		} while (isSmaller(best, before) && mayGoOn());
		return best;
	}

	/** Fewer choices are smaller, and of as many those that have the smaller number first. */
	static boolean isSmaller(long[] one, long[] other) {
		return one.length != other.length ? one.length < other.length : Arrays.compare(one, other) < 0;
	}

	private void leaveOut(int size) {
		for (int at = best.length - size; at >= 0; at = Math.min(at - 1, best.length - size)) {
			long[] fewer = new long[best.length - size];
			System.arraycopy(best, 0, fewer, 0, at);
			System.arraycopy(best, at + size, fewer, at, fewer.length - at);
			fails(fewer);
		}
	}

	private void lower(int at) {
		if (best[at] == 0 || fails(with(at, 0))) return;
		long passes = 0;
		while (at < best.length && passes + 1 < best[at] && mayGoOn()) {
			long middle = passes + (best[at] - passes) / 2;
			if (!fails(with(at, middle))) passes = middle;
		}
	}

	private long[] with(int at, long number) {
		long[] lower = best.clone();
		lower[at] = number;
		return lower;
	}

	private boolean fails(long[] choices) {
		if (!mayGoOn()) return false;
		attempts++;
		Optional<long[]> taken = taken(choices).filter(each -> isSmaller(each, best));
		taken.ifPresent(each -> best = each);
		return taken.isPresent();
	}

	private Optional<long[]> taken(long[] choices) {
		try {
			return attempt.apply(choices);
		} catch (Discarded none) {
			return Optional.empty();
		}
	}

	private boolean mayGoOn() {
		return attempts < MOST_ATTEMPTS && System.nanoTime() < end;
	}
}
