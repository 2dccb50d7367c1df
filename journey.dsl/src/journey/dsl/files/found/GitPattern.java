package journey.dsl.files.found;

import java.util.Optional;
import journey.dsl.settings.glob.BadGlob;
import journey.dsl.settings.glob.Glob;

/**
 * A line of a {@code .gitignore}.
 *
 * @param glob what it says of
 * @param isName whether that is a name in any folder, and no path from the folder of the file
 * @param isForFolders whether it says nothing of files
 * @param ignores whether what it says is that git ignores it, or that git does not
 */
record GitPattern(Glob glob, boolean isName, boolean isForFolders, boolean ignores) {
	/**
	 * What a line says, with or without a carriage return at its end; empty for remarks, and for what matches nothing.
	 */
	static Optional<GitPattern> of(String line) {
		if (line.startsWith("#")) return Optional.empty();
		String text = withoutSpacesAtTheEnd(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
		boolean ignores = !text.startsWith("!");
		if (!ignores) text = text.substring(1);
		boolean isForFolders = text.endsWith("/");
		if (isForFolders) text = text.substring(0, text.length() - 1);
		boolean isName = text.indexOf('/') < 0;
		if (text.startsWith("/")) text = text.substring(1);
		if (text.isEmpty()) return Optional.empty();
		try {
			return Optional.of(new GitPattern(Glob.ofGit(text), isName, isForFolders, ignores));
		} catch (BadGlob passedOver) {
			return Optional.empty();
		}
	}

	/** A space behind a backslash stays. */
	private static String withoutSpacesAtTheEnd(String line) {
		int end = 0;
		for (int at = 0; at < line.length(); at++) {
			boolean isEscape = line.charAt(at) == '\\';
			if (isEscape && at + 1 == line.length()) return line;
			if (isEscape) at++;
			if (isEscape || line.charAt(at) != ' ') end = at + 1;
		}
		return line.substring(0, end);
	}

	/**
	 * Whether the line is about a file or folder.
	 *
	 * @param path of it, from the folder that the line stands in
	 * @param name the last part of the path
	 */
	boolean isAbout(String path, String name, boolean isFolder) {
		return (isFolder || !isForFolders) && glob.matches(isName ? name : path);
	}
}
