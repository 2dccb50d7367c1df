package journey.dsl.files.found;

import java.nio.file.Path;

/** Is told what is met on the way through a folder. */
public interface Encounters {
	/**
	 * A file or folder that belongs to the workspace cannot be read: what is known of it is not all there is.
	 *
	 * @param why the rest of a sentence that begins with the path
	 */
	void unreadable(Path path, String why);

	/**
	 * A file is passed over that looks as if it belonged.
	 *
	 * @param why the rest of a sentence that begins with the path
	 */
	default void passedOver(Path path, String why) {}

	/**
	 * The way is a long one.
	 *
	 * @param entries how many files and folders have been looked at
	 * @param folder where the next ones are
	 */
	default void stillOnTheWay(int entries, Path folder) {}
}
