package journey.dsl.cli.files;

import java.io.IOException;
import java.nio.file.Path;

/** How to show a path: relative to the current folder if it is inside, else in full. */
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
