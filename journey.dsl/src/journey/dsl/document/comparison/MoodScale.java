package journey.dsl.document.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionPoint;
import journey.dsl.document.Words;
import journey.dsl.model.step.Step;
import journey.dsl.picture.CurveCell;
import journey.dsl.picture.FeelingScale;

/** How customers feel at the steps of two journeys, on one scale. */
final class MoodScale {
	private final Map<String, OptionalDouble> values = new HashMap<>();

	private MoodScale() {}

	static MoodScale of(EmotionCurve before, EmotionCurve after) {
		MoodScale mood = new MoodScale();
		for (EmotionPoint point : before.points()) mood.values.putIfAbsent(point.step().qualifiedName(), point.value());
		for (EmotionPoint point : after.points()) mood.values.putIfAbsent(point.step().qualifiedName(), point.value());
		return mood;
	}

	/** Where both feelings lie; empty where neither is known. */
	Optional<FeelingScale> scale(Optional<Step> before, Optional<Step> after) {
		return FeelingScale.of(value(before), value(after));
	}

	/** The feeling before and behind, in figures; empty where neither is known. */
	Optional<String> text(Optional<Step> before, Optional<Step> after, Words words) {
		if (value(before).isEmpty() && value(after).isEmpty()) return Optional.empty();
		if (before.isEmpty() || after.isEmpty()) return Optional.of(figure(value(before.or(() -> after)), words));
		return Optional.of(words.get("from-to", figure(value(before), words), figure(value(after), words)));
	}

	private OptionalDouble value(Optional<Step> step) {
		return step.map(one -> values.get(one.qualifiedName())).orElse(OptionalDouble.empty());
	}

	private static String figure(OptionalDouble value, Words words) {
		return value.isPresent() ? CurveCell.label(value.getAsDouble()) : words.get("comparison.unknown");
	}
}
