package journey.dsl.project;

import java.nio.file.Files;
import java.nio.file.Path;
import journey.dsl.files.found.LinkedWorktree;
import journey.dsl.settings.Settings;

/** Finds the folder of the workspace that a path belongs to. */
public final class WorkspaceRoot {
	private WorkspaceRoot() {}

	/** The nearest folder upward that has settings, else the root of the git checkout, else the folder itself. */
	public static Path of(Path path) {
		Path folder = Files.isDirectory(path) ? path : path.getParent();
		Path checkout = null;
		for (Path at = folder; at != null; at = at.getParent()) {
			if (hasSettings(at)) return at;
			if (checkout == null && Files.exists(at.resolve(".git"))) checkout = at;
			// a workspace further up leaves it out
			if (LinkedWorktree.isAt(at)) break;
		}
		return checkout == null ? folder : checkout;
	}

	/**
	 * Whether the folder says by itself that a workspace is there, with all the folders in it: it has settings, or is a
	 * git checkout.
	 */
	public static boolean isMarked(Path root) {
		return hasSettings(root) || Files.exists(root.resolve(".git"));
	}

	/** Whether it does not belong to a workspace further up, if there is one. */
	public static boolean isApart(Path root) {
		return hasSettings(root) || LinkedWorktree.isAt(root);
	}

	private static boolean hasSettings(Path folder) {
		return Files.isRegularFile(folder.resolve(Settings.FILE));
	}
}
