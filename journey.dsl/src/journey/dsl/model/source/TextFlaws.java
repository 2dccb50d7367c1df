package journey.dsl.model.source;

import java.util.List;
import java.util.Set;

/**
 * What is not as it should be in the text of a file.
 *
 * @param repetitions clauses, and names in lists, that may stand once and stand again
 * @param misfits values that do not fit their places
 * @param placeholders texts that are still to be written
 * @param unreadable text that could not be read
 * @param lostNames words that stand in text that could not be read: who refers to them refers to something that is
 * there
 */
public record TextFlaws(
		List<Repetition> repetitions,
		List<Misfit> misfits,
		List<Given<String>> placeholders,
		List<UnreadableText> unreadable,
		Set<String> lostNames) {
	/** Nothing said. */
	public static final TextFlaws NONE = new TextFlaws(List.of(), List.of(), List.of(), List.of(), Set.of());
}
