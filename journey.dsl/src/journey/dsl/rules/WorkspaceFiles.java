package journey.dsl.rules;

/** The files beside the journeys, such as pictures. Rules know no file system: whoever runs them may tell. */
@FunctionalInterface
public interface WorkspaceFiles {
	/** Nobody knows which files there are: none is said to be missing. */
	WorkspaceFiles UNKNOWN = path -> true;

	/**
	 * Whether there may be such a file.
	 *
	 * @param path from the folder of the workspace, with {@code /}
	 */
	boolean has(String path);
}
