package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import journey.dsl.analysis.EmotionPoint.Mark;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.measure.Evidence;
import journey.dsl.model.measure.EvidenceKind;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Feeling;
import journey.dsl.model.step.Step;

/**
 * How customers feel along a journey: one point per step in text order. Of equally high or low points the first is the
 * peak or the low; a flat curve has neither.
 *
 * @param points one per step
 */
public record EmotionCurve(List<EmotionPoint> points) {
	/** The curve of {@code journey}. */
	public static EmotionCurve of(JourneyModel model, Journey journey) {
		return of(model, journey.steps());
	}

	/** The curve along these steps. */
	public static EmotionCurve of(JourneyModel model, List<Step> steps) {
		return new EmotionCurve(marked(steps.stream()
				.map(step -> point(model, step, step.encounter().experience().feelings(), true)).toList()));
	}

	/** The curve of one persona: what is said of them, else of everybody; steps for others alone are passed over. */
	static EmotionCurve of(JourneyModel model, List<Step> steps, Ref persona) {
		return new EmotionCurve(marked(steps.stream().map(step -> {
			boolean met = step.encounter().audience().onlyFor().isEmpty()
					|| names(step.encounter().audience().onlyFor(), persona);
			return point(model, step, met ? step.encounter().experience().feelingsOf(persona.target()) : List.of(),
					met);
		}).toList()));
	}

	/** The curve of these points, marked anew. */
	static EmotionCurve marking(List<EmotionPoint> points) {
		return new EmotionCurve(marked(points));
	}

	/** Whether the feeling is known anywhere. */
	public boolean isKnown() {
		return points.stream().anyMatch(EmotionPoint::isKnown);
	}

	private static boolean names(List<Ref> personas, Ref persona) {
		return personas.stream().anyMatch(one -> one.target().equals(persona.target()));
	}

	private static EmotionPoint point(JourneyModel model, Step step, List<Feeling> feelings, boolean met) {
		var mean = feelings.stream().mapToInt(feeling -> feeling.mood().value()).average();
		List<String> words = feelings.stream().flatMap(feeling -> feeling.word().stream()).map(word -> word.value())
				.toList();
		boolean evidenced = step.encounter().provenance().evidence().stream()
				.anyMatch(reference -> model.find(reference, Evidence.class).filter(EmotionCurve::isMoreThanAssumed)
						.isPresent());
		return new EmotionPoint(step, met, mean, words, evidenced, Set.of());
	}

	private static boolean isMoreThanAssumed(Evidence evidence) {
		return evidence.method().map(kind -> kind.value() != EvidenceKind.ASSUMPTION).orElse(true);
	}

	private static List<EmotionPoint> marked(List<EmotionPoint> points) {
		List<Integer> known = IntStream.range(0, points.size()).filter(i -> points.get(i).isKnown()).boxed().toList();
		if (known.isEmpty()) return points;
		Comparator<Integer> byHeight = Comparator.comparingDouble(i -> height(points, i));
		int low = known.stream().min(byHeight).orElseThrow();
		int peak = known.stream().min(byHeight.reversed()).orElseThrow();
		int end = known.get(known.size() - 1);
		List<EmotionPoint> marked = new ArrayList<>();
		for (int i = 0; i < points.size(); i++) {
			EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
			if (i == peak && height(points, peak) > height(points, low)) marks.add(Mark.PEAK);
			if (i == low && height(points, peak) > height(points, low)) marks.add(Mark.LOW);
			if (i == end) marks.add(Mark.END);
			marked.add(points.get(i).marked(marks));
		}
		return List.copyOf(marked);
	}

	private static double height(List<EmotionPoint> points, int index) {
		return points.get(index).value().orElseThrow();
	}
}
