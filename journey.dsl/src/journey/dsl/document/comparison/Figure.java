package journey.dsl.document.comparison;

import java.util.List;
import java.util.function.ToIntFunction;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionPoint;
import journey.dsl.document.JourneyContext;
import journey.dsl.model.journey.Journey;

/**
 * A figure of both journeys.
 *
 * @param label of what
 * @param before as it is
 * @param after as it shall be
 */
public record Figure(String label, int before, int after) {
	static List<Figure> of(Journey asIs, Journey toBe, JourneyContext context) {
		return List.of(
				figure("steps", asIs, toBe, context, journey -> journey.steps().size()),
				figure("hand-offs", asIs, toBe, context, journey -> journey.handOffs().size()),
				figure("pains", asIs, toBe, context,
						journey -> journey.steps().stream()
								.mapToInt(step -> step.encounter().experience().pains().size()).sum()),
				figure("bad", asIs, toBe, context, journey -> bad(context.site().analyses().emotionCurve(journey))));
	}

	private static Figure figure(String key, Journey asIs, Journey toBe, JourneyContext context,
			ToIntFunction<Journey> count) {
		return new Figure(context.words().get("comparison.figure." + key), count.applyAsInt(asIs),
				count.applyAsInt(toBe));
	}

	private static int bad(EmotionCurve curve) {
		return (int) curve.points().stream().filter(EmotionPoint::isKnown)
				.filter(point -> point.value().orElseThrow() < 0).count();
	}
}
