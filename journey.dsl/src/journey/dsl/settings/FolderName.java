package journey.dsl.settings;

/** The name of a folder inside of a workspace, as settings give it: on every system, and whoever wrote it. */
public final class FolderName {
	private FolderName() {}

	/**
	 * Whether the name leads to a folder inside, by itself: not out of the workspace, and not to the workspace's own
	 * folder.
	 */
	public static boolean isInside(String name) {
		boolean isElsewhere = name.startsWith("/") || name.startsWith("~") || name.contains("\\") || name.contains(":");
		int depth = 0;
		for (String part : name.split("/")) {
			if (part.equals("..")) depth--;
			else if (!part.isBlank() && !part.equals(".")) depth++;
			isElsewhere |= depth < 0;
		}
		return !isElsewhere && depth > 0;
	}
}
