package journey.dsl.files.found;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import journey.dsl.settings.glob.BadGlob;
import journey.dsl.settings.glob.Glob;

/**
 * What does not belong to a workspace: dot folders, build outputs, other checkouts, and what the settings or
 * {@code .gitignore} exclude.
 */
final class Excluded {
	private static final Set<String> BUILD_OUTPUTS = Set.of("target", "build", "bin", "out", "dist", "node_modules",
			"src-gen");

	private final Path root;
	private final List<Glob> globs = new ArrayList<>();
	private final GitIgnore git;

	Excluded(Path root, List<String> globs) {
		this.root = root;
		git = new GitIgnore(root);
		for (String glob : globs) add(glob);
	}

	private void add(String glob) {
		try {
			globs.add(Glob.of(glob));
		} catch (BadGlob excludesNothing) {
			// whoever reads the settings tells it
			return;
		}
	}

	/** Reads what a folder says; call it before asking about what is inside. */
	void enter(Path folder) {
		git.enter(folder);
	}

	/** Whether a folder below the root, or the root, is left out with all that is inside. */
	boolean containsFolder(Path folder) {
		return !folder.equals(root) && (isLeftOut(folder, true) || LinkedWorktree.isAt(folder));
	}

	/** Whether a file in an entered folder is left out. */
	boolean containsFile(Path file) {
		return isLeftOut(file, false);
	}

	private boolean isLeftOut(Path path, boolean isFolder) {
		String name = path.getFileName().toString();
		if (name.startsWith(".") || isFolder && BUILD_OUTPUTS.contains(name)) return true;
		String relative = globs.isEmpty() ? "" : RelativeName.of(root, path);
		return globs.stream().anyMatch(glob -> glob.matches(relative) || glob.matches(name))
				|| git.ignores(path, isFolder);
	}
}
