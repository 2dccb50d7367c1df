package journey.dsl.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import journey.dsl.document.site.Picture;
import journey.dsl.model.Given;
import journey.dsl.model.SourceRange;
import journey.dsl.settings.Settings;

/** The logo that the settings name. */
public final class Logo {
	private Logo() {}

	/** Why there is no logo, by the place in the settings that names it. */
	public static final class Unusable extends Exception {
		private static final long serialVersionUID = 1;

		Unusable(SourceRange at, String why) {
			super(at.file() + ":" + at.line() + ":" + at.column() + ": the logo " + why);
		}
	}

	/**
	 * Reads it.
	 *
	 * @throws Unusable if there is no such picture, or if it is too large to stand on every page
	 */
	public static Optional<Picture> of(Project project) throws Unusable {
		Optional<Given<String>> named = project.settings().brand().logo();
		return named.isEmpty() ? Optional.empty() : Optional.of(read(project, named.get()));
	}

	private static Picture read(Project project, Given<String> name) throws Unusable {
		String type = Picture.mediaType(name.value())
				.orElseThrow(() -> new Unusable(name.at(), "is no picture that browsers show: name a file that ends in svg, png, jpg, gif or webp"));
		try {
			Path file = project.file(name.value());
			if (!Files.isRegularFile(file)) throw new Unusable(name.at(), "is not there: name a picture by its path from " + Settings.FILE);
			if (Files.size(file) > Picture.LARGEST) throw new Unusable(name.at(), "has more than " + Picture.LARGEST / 1000 + " kB, which would stand on every page: make it smaller");
			return new Picture(type, Files.readAllBytes(file));
		} catch (InvalidPathException noPath) {
			throw new Unusable(name.at(), "has a name that no file can have");
		} catch (IOException failure) {
			throw new Unusable(name.at(), "cannot be read: " + failure.getMessage());
		}
	}
}
