package journey.dsl.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import journey.dsl.settings.Settings;

/** Finds the folder of the workspace that a path belongs to. */
public final class WorkspaceRoot {
	private WorkspaceRoot() {}

	/** The nearest folder upward that has settings, else the root of the git checkout, else the folder itself. */
	public static Path of(Path path) {
		Path folder = Files.isDirectory(path) ? path : path.getParent();
		Path checkout = null;
		for (Path at = folder; at != null; at = at.getParent()) {
			if (Files.isRegularFile(at.resolve(Settings.FILE))) return at;
			if (checkout == null && Files.exists(at.resolve(".git"))) checkout = at;
		}
		return checkout == null ? folder : checkout;
	}
}
