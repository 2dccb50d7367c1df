package journey.dsl.document.comparison;

import java.util.List;
import java.util.function.ToIntFunction;
import journey.dsl.analysis.EmotionCurve;
import journey.dsl.analysis.EmotionPoint;
import journey.dsl.document.Subject;
import journey.dsl.model.journey.Journey;

/**
 * A figure of both journeys.
 *
 * @param label of what
 * @param before as it is
 * @param after as it shall be
 */
public record Figure(String label, int before, int after) {
	static List<Figure> of(Journey asIs, Journey toBe, Subject subject) {
		return List.of(
				figure("steps", asIs, toBe, subject, journey -> journey.steps().size()),
				figure("hand-offs", asIs, toBe, subject, journey -> journey.handOffs().size()),
				figure("pains", asIs, toBe, subject, journey -> journey.steps().stream().mapToInt(step -> step.encounter().experience().pains().size()).sum()),
				figure("bad", asIs, toBe, subject, journey -> bad(EmotionCurve.of(subject.model(), journey))));
	}

	private static Figure figure(String key, Journey asIs, Journey toBe, Subject subject, ToIntFunction<Journey> count) {
		return new Figure(subject.words().get("comparison.figure." + key), count.applyAsInt(asIs), count.applyAsInt(toBe));
	}

	private static int bad(EmotionCurve curve) {
		return (int) curve.points().stream().filter(EmotionPoint::isKnown).filter(point -> point.value().orElseThrow() < 0).count();
	}
}
