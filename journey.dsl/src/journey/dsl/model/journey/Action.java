package journey.dsl.model.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Heading;
import journey.dsl.model.source.Ref;
import journey.dsl.model.value.Level;
import journey.dsl.model.value.Money;

/**
 * Something we do to make one step better, or several.
 *
 * @param steps what it improves: at least one, each once
 * @param removes pains that are gone then
 * @param owner who does it
 * @param due when
 * @param effort ours
 * @param cost once
 * @param status how far it is
 * @param effects what it does to the odds of outcomes
 */
public record Action(
		Heading heading,
		List<Ref> steps,
		List<Given<String>> removes,
		Optional<Ref> owner,
		Optional<Given<LocalDate>> due,
		Optional<Given<Level>> effort,
		Optional<Given<Money>> cost,
		Optional<Given<ActionStatus>> status,
		List<Effect> effects)
		implements Element {
	/** Whether nothing more is to be done: it is done, or dropped. */
	public boolean isOver() {
		return status.filter(given -> given.value() == ActionStatus.DONE || given.value() == ActionStatus.DROPPED)
				.isPresent();
	}

	/** Whether its day has passed on that day, and it is not over. */
	public boolean isLate(LocalDate day) {
		return !isOver() && due.filter(date -> date.value().isBefore(day)).isPresent();
	}
}
