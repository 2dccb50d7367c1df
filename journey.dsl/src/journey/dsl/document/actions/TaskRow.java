package journey.dsl.document.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.document.Links;
import journey.dsl.document.Mention;
import journey.dsl.document.Words;
import journey.dsl.document.part.Due;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.Mastery;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;

/**
 * A task of one of the four steps that master a moment.
 *
 * @param text what is to be done
 * @param step which of the four
 * @param moment which is mastered
 * @param journey whose it is, on the list of all journeys
 * @param owners who does it: the journey's owners where nobody is named
 * @param named whether somebody is named
 * @param due when
 * @param day the same as a date
 */
public record TaskRow(
		String text, String step, Mention moment, Optional<Mention> journey, List<Mention> owners, boolean named,
		Due due, Optional<LocalDate> day) {
	/** What is open first, by its day; what has none comes behind. */
	static final Comparator<TaskRow> BY_DAY = Comparator.<TaskRow, Boolean>comparing(row -> row.due().done())
			.thenComparing(row -> row.day().orElse(LocalDate.MAX));

	static Stream<TaskRow> of(Journey journey, Optional<Mention> mention, Links places) {
		return journey.steps().stream().filter(Moment.class::isInstance).map(Moment.class::cast)
				.flatMap(moment -> moment.design().mastery().stream()
						.map(mastery -> of(mastery, moment, journey, mention, places)));
	}

	private static TaskRow of(Mastery mastery, Moment moment, Journey journey, Optional<Mention> mention,
			Links places) {
		Words words = places.site().words();
		List<Mention> owners = mastery.by().map(by -> List.of(places.owner(by)))
				.orElseGet(() -> journey.charter().owners().stream().map(places::owner).toList());
		return new TaskRow(
				mastery.text().value(), words.get("mastery." + mastery.step().word()), places.step(moment), mention,
				owners.isEmpty() ? List.of(Links.plain(words.get("actions.nobody"))) : owners,
				mastery.by().isPresent() || owners.isEmpty(),
				Due.of(mastery.due(), mastery.done().isPresent(), places.site().settings().day(), words),
				mastery.due().map(Given::value));
	}
}
