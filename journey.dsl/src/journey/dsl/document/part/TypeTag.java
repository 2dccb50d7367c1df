package journey.dsl.document.part;

import java.util.List;
import journey.dsl.document.Wording;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.OwnStep;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;
import journey.dsl.picture.MomentSymbols;
import journey.dsl.picture.Symbol;

/**
 * What kind of step or moment something is: a symbol, never without its word.
 *
 * @param symbol its shape
 * @param word its name
 */
public record TypeTag(Symbol symbol, String word) {
	/** The kinds of {@code step}: one, or those of a moment. */
	public static List<TypeTag> of(Step step, MomentSymbols symbols, Wording wording) {
		if (step instanceof Moment moment && !moment.types().isEmpty())
			return moment.types().stream().map(type -> new TypeTag(symbols.ofType(type), wording.title(type))).toList();
		return List.of(new TypeTag(symbols.of(step), wording.words().get(key(step))));
	}

	private static String key(Step step) {
		if (step instanceof Moment) return "step.moment";
		if (step instanceof OwnStep) return "step.own-step";
		return step instanceof SubJourney ? "step.sub-journey" : "step.touchpoint";
	}
}
