package journey.dsl.project;

import java.util.Optional;
import journey.dsl.document.Picture;
import journey.dsl.model.source.Given;

/** The logo that the settings name. */
public final class Logo {
	private Logo() {}

	/**
	 * Reads it.
	 *
	 * @throws PictureFiles.Unusable if there is no such picture, or if it is too large to stand on every page; the
	 * message begins with the place in the settings
	 */
	public static Optional<Picture> of(Project project, PictureFiles files) throws PictureFiles.Unusable {
		Optional<Given<String>> named = project.settings().brand().logo();
		if (named.isEmpty()) return Optional.empty();
		try {
			return Optional.of(files.read(named.get().value(), Picture.LARGEST_LOGO));
		} catch (PictureFiles.Unusable unusable) {
			var at = named.get().at();
			throw new PictureFiles.Unusable(
					at.file() + ":" + at.line() + ":" + at.column() + ": the logo " + unusable.getMessage());
		}
	}
}
