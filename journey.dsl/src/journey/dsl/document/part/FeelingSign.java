package journey.dsl.document.part;

import java.util.List;
import journey.dsl.document.Wording;
import journey.dsl.model.people.Persona;
import journey.dsl.model.step.Feeling;
import journey.dsl.model.step.Step;

/**
 * A feeling as a point on a small scale, never without its words.
 *
 * @param height where the point is, from the top of the scale
 * @param style the class of its style: low, even or high
 * @param text the customers' own word, and what it counts as
 */
public record FeelingSign(int height, String style, String text) {
	private static final int MIDDLE = 16;
	private static final int UNIT = 6;

	/** How a persona feels at a step: what is said of them, else of everybody. */
	public static List<FeelingSign> of(Step step, Persona persona, Wording wording) {
		return step.encounter().experience().feelingsOf(persona.qualifiedName()).stream()
				.map(feeling -> of(feeling, wording)).toList();
	}

	private static FeelingSign of(Feeling feeling, Wording wording) {
		int value = feeling.mood().value();
		return new FeelingSign(MIDDLE - UNIT * value, value < 0 ? "low" : value > 0 ? "high" : "even",
				Feelings.words(feeling, wording));
	}
}
