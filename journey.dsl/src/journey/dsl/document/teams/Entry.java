package journey.dsl.document.teams;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.Mention;
import journey.dsl.document.part.Due;
import journey.dsl.document.part.StandingMark;
import journey.dsl.document.part.TypeTag;

/**
 * One thing on a team page.
 *
 * @param head what it is
 * @param rank of a make-or-break moment, or a star
 * @param types what kind of step it is
 * @param notes what else there is to know
 * @param standing where it stands today; empty where that is no question
 * @param due when it is to be done
 * @param person whose it is, where the page is their team's
 */
public record Entry(
		Mention head, Optional<String> rank, List<TypeTag> types, List<Note> notes, Optional<StandingMark> standing,
		Optional<Due> due, Optional<Mention> person) {
	/**
	 * Something to know about it.
	 *
	 * @param label what it is about
	 * @param value what is so
	 */
	public record Note(String label, Mention value) {}

	static Entry of(Mention head, List<Note> notes, Optional<Mention> person) {
		return new Entry(head, Optional.empty(), List.of(), notes, Optional.empty(), Optional.empty(), person);
	}

	Entry standing(Optional<StandingMark> mark) {
		return new Entry(head, rank, types, notes, mark, due, person);
	}

	Entry due(Due day) {
		return new Entry(head, rank, types, notes, standing, Optional.of(day), person);
	}

	Entry kind(Optional<String> number, List<TypeTag> tags) {
		return new Entry(head, number, tags, notes, standing, due, person);
	}

	/** Whether somebody has to hurry. */
	boolean isUrgent() {
		return standing.filter(mark -> mark.style().equals("bad")).isPresent() || due.filter(Due::late).isPresent();
	}
}
