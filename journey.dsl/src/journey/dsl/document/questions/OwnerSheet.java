package journey.dsl.document.questions;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.Mention;
import journey.dsl.document.part.AskedQuestion;

/**
 * What one owner is asked.
 *
 * @param anchor its place
 * @param whom who is asked; those who know where nobody owns what it is about
 * @param parts by journey
 */
public record OwnerSheet(String anchor, Mention whom, List<Part> parts) {
	/**
	 * What they are asked about one journey.
	 *
	 * @param journey its title; empty for what stands outside of the journeys that are shown
	 * @param href the first document of the journey
	 */
	public record Part(String journey, Optional<String> href, List<AskedQuestion> questions) {}

	/** How many questions there are. */
	public int count() {
		return parts.stream().mapToInt(part -> part.questions().size()).sum();
	}
}
