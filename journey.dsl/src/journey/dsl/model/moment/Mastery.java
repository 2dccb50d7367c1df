package journey.dsl.model.moment;

import java.time.LocalDate;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.SourceRange;

/**
 * One of the four steps to master a moment.
 *
 * @param by who does it; the journey's owner if not said
 * @param due when
 * @param done where it says that it is done
 * @param at the whole clause
 */
public record Mastery(
		MasteryStep step, Given<String> text, Optional<Ref> by, Optional<Given<LocalDate>> due,
		Optional<SourceRange> done,
		SourceRange at) {
	/** Whether its day has passed on that day, and it is not done. */
	public boolean isLate(LocalDate day) {
		return done.isEmpty() && due.filter(date -> date.value().isBefore(day)).isPresent();
	}
}
