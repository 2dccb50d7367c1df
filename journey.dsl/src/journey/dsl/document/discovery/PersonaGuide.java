package journey.dsl.document.discovery;

import java.util.List;
import java.util.Optional;
import journey.dsl.document.Mention;
import journey.dsl.document.part.AskedQuestion;

/**
 * What to ask people like one persona.
 *
 * @param anchor its place
 * @param whom the persona, or customers where nobody has said who they are
 * @param parts by stage, in the order of the journeys
 */
public record PersonaGuide(String anchor, Mention whom, List<Part> parts) {
	/**
	 * What to ask about one stage.
	 *
	 * @param journey the title of its journey
	 * @param href the first document of the journey
	 * @param stage its title
	 */
	public record Part(String journey, Optional<String> href, String stage, List<AskedQuestion> questions) {}
}
