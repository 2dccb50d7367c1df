package journey.dsl.settings;

import java.util.Optional;
import journey.dsl.model.source.Given;

/**
 * The house that documents are from.
 *
 * @param name of the house
 * @param logo a picture file of the workspace
 * @param colour of links and marks
 * @param font that is installed where documents are read
 */
public record Brand(Optional<String> name, Optional<Given<String>> logo, Optional<Colour> colour,
		Optional<String> font) {
	/** No house in particular. */
	public static final Brand NONE = new Brand(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
