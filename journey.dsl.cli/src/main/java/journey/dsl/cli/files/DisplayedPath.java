package journey.dsl.cli.files;

import java.io.IOException;
import java.nio.file.Path;

/** How a path is shown: from the current folder where it is inside, in full elsewhere. */
public final class DisplayedPath {
	private DisplayedPath() {}

	/** The path as a person would type it here. */
	public static String path(Path path) {
		Path here = Path.of("").toAbsolutePath();
		try {
			here = here.toRealPath();
		} catch (IOException gone) {
			return path.toString();
		}
		return path.startsWith(here) && !path.equals(here) ? here.relativize(path).toString() : path.toString();
	}
}
