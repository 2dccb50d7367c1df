package journey.dsl.document.part;

import java.time.LocalDate;
import java.util.Optional;
import journey.dsl.document.Words;
import journey.dsl.model.source.Given;

/**
 * When something is to be done, and how that stands against the day.
 *
 * @param text when, or that it is done, or that nobody has said
 * @param late whether it is not done and its day has passed
 * @param done whether it is done
 */
public record Due(String text, boolean late, boolean done) {
	/** How something stands on that day. */
	public static Due of(Optional<Given<LocalDate>> due, boolean done, LocalDate day, Words words) {
		if (done) return new Due(words.get("done"), false, true);
		boolean late = due.filter(date -> date.value().isBefore(day)).isPresent();
		return new Due(due.map(date -> words.get("due", date.value())).orElseGet(() -> words.get("due.unknown")), late,
				false);
	}

	/** The class of its style. */
	public String style() {
		if (done) return "done";
		return late ? "late" : "open";
	}
}
