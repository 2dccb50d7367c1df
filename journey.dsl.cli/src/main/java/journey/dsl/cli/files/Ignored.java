package journey.dsl.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.ignore.IgnoreNode;

/** What does not belong to a workspace: dot folders, build outputs, and what {@code .gitignore} and the settings exclude. */
final class Ignored {
	private static final Set<String> BUILD_OUTPUTS = Set.of("target", "build", "bin", "out", "dist", "node_modules", "src-gen");

	private final Path root;
	private final List<PathMatcher> globs = new ArrayList<>();
	private final Map<Path, IgnoreNode> nodes = new HashMap<>();

	Ignored(Path root, List<String> globs) {
		this.root = root;
		for (String glob : globs) this.globs.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
	}

	/** Reads the ignore file of a folder; call it before asking about what is inside. */
	void enter(Path folder) {
		Path file = folder.resolve(".gitignore");
		if (!Files.isRegularFile(file)) return;
		IgnoreNode node = new IgnoreNode();
		try (InputStream rules = Files.newInputStream(file)) {
			node.parse(rules);
			nodes.put(folder, node);
		} catch (IOException unreadable) {
			// an ignore file that cannot be read ignores nothing
			nodes.remove(folder);
		}
	}

	/** Whether a file or folder inside the root is left out. */
	boolean contains(Path path, boolean isFolder) {
		if (path.equals(root)) return false;
		String name = path.getFileName().toString();
		if (name.startsWith(".") || isFolder && BUILD_OUTPUTS.contains(name)) return true;
		Path relative = root.relativize(path);
		if (globs.stream().anyMatch(glob -> glob.matches(relative) || glob.matches(relative.getFileName()))) return true;
		return isGitIgnored(path, isFolder);
	}

	/** The nearest ignore file that has something to say decides. */
	private boolean isGitIgnored(Path path, boolean isFolder) {
		for (Path folder = path.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
			IgnoreNode node = nodes.get(folder);
			if (node == null) continue;
			Boolean ignored = node.checkIgnored(folder.relativize(path).toString().replace('\\', '/'), isFolder);
			if (ignored != null) return ignored;
		}
		return false;
	}
}
