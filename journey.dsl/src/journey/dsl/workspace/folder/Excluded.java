package journey.dsl.workspace.folder;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What does not belong to a workspace: dot folders, build outputs, and what the settings or {@code .gitignore} exclude. */
final class Excluded {
	private static final Set<String> BUILD_OUTPUTS = Set.of("target", "build", "bin", "out", "dist", "node_modules", "src-gen");

	private final Path root;
	private final List<PathMatcher> globs = new ArrayList<>();
	private final IgnoreRules others;

	Excluded(Path root, List<String> globs, IgnoreRules others) {
		this.root = root;
		this.others = others;
		for (String glob : globs) this.globs.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
	}

	/** Reads what a folder says; call it before asking about what is inside. */
	void enter(Path folder) {
		others.enter(folder);
	}

	/** Whether a file or folder inside the root is left out. */
	boolean contains(Path path, boolean isFolder) {
		if (path.equals(root)) return false;
		String name = path.getFileName().toString();
		if (name.startsWith(".") || isFolder && BUILD_OUTPUTS.contains(name)) return true;
		Path relative = root.relativize(path);
		return globs.stream().anyMatch(glob -> glob.matches(relative) || glob.matches(relative.getFileName())) || others.ignores(path, isFolder);
	}
}
