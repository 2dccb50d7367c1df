package journey.dsl.files.found;

import java.nio.file.Path;

/** How a workspace calls its files, on every system. */
public final class RelativeName {
	private RelativeName() {}

	/** The path of a file from a folder, with {@code /} between its names. */
	public static String of(Path folder, Path file) {
		String path = folder.relativize(file).toString();
		String separator = file.getFileSystem().getSeparator();
		return separator.equals("/") ? path : path.replace(separator, "/");
	}
}
