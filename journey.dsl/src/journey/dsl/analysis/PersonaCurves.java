package journey.dsl.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Ref;

/**
 * How customers feel along a journey: one curve where all feel alike, else one for each persona who feels differently.
 * Personas who feel the same at every step that both meet share a curve.
 *
 * @param all at least one
 */
public record PersonaCurves(List<PersonaCurve> all) {
	/** As many as a picture can tell apart; if more feel differently, there is one curve with the means. */
	public static final int MOST = 4;

	/**
	 * The curve of those who feel alike.
	 *
	 * @param personas who they are; empty if it is the curve of everybody
	 * @param curve how they feel
	 */
	public record PersonaCurve(List<Ref> personas, EmotionCurve curve) {}

	/** The curves of a journey. */
	public static PersonaCurves of(JourneyModel model, Journey journey) {
		EmotionCurve everybody = EmotionCurve.of(model, journey);
		boolean alike = journey.scope().personas().size() < 2
				|| journey.steps().stream().flatMap(step -> step.encounter().experience().feelings().stream())
						.allMatch(feeling -> feeling.personas().isEmpty());
		PersonaCurves one = new PersonaCurves(List.of(new PersonaCurve(List.of(), everybody)));
		if (alike) return one;
		List<PersonaCurve> curves = new ArrayList<>();
		for (Ref persona : journey.scope().personas()) {
			EmotionCurve curve = EmotionCurve.of(model, journey.steps(), persona);
			int same = IntStream.range(0, curves.size()).filter(i -> isAlike(curves.get(i).curve(), curve)).findFirst()
					.orElse(-1);
			if (same < 0) curves.add(new PersonaCurve(List.of(persona), curve));
			else
				curves.set(same, joined(curves.get(same), persona, curve));
			if (curves.size() > MOST) return one;
		}
		return curves.size() == 1 ? one : new PersonaCurves(List.copyOf(curves));
	}

	/** Whether personas feel differently. */
	public boolean differ() {
		return all.size() > 1;
	}

	/** Whether the feeling is known anywhere. */
	public boolean isKnown() {
		return all.stream().anyMatch(one -> one.curve().isKnown());
	}

	private static boolean isAlike(EmotionCurve one, EmotionCurve other) {
		return IntStream.range(0, one.points().size()).allMatch(i -> {
			EmotionPoint left = one.points().get(i);
			EmotionPoint right = other.points().get(i);
			return !left.met() || !right.met() || left.value().equals(right.value());
		});
	}

	/** Where one of them passes a step over, the other's feeling stands. */
	private static PersonaCurve joined(PersonaCurve one, Ref persona, EmotionCurve curve) {
		List<Ref> personas = new ArrayList<>(one.personas());
		personas.add(persona);
		List<EmotionPoint> points = new ArrayList<>();
		for (int i = 0; i < curve.points().size(); i++)
			points.add(one.curve().points().get(i).met() ? one.curve().points().get(i) : curve.points().get(i));
		return new PersonaCurve(List.copyOf(personas), EmotionCurve.marking(points));
	}
}
