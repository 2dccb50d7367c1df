package journey.dsl.model.step;

import java.util.List;
import journey.dsl.model.source.Element;

/**
 * One step of a journey: a touchpoint, a moment, something the customer does without us, or a whole journey in small.
 */
public sealed interface Step extends Element permits Touchpoint, Moment, OwnStep, SubJourney {
	/** What happens there; {@link Encounter#NONE} for a sub-journey. */
	Encounter encounter();

	/** The ways on that the step itself names, in text order. */
	List<Way> ways();
}
