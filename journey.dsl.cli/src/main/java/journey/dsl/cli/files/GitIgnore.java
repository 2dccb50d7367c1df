package journey.dsl.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import journey.dsl.workspace.folder.IgnoreRules;
import org.eclipse.jgit.ignore.IgnoreNode;

/** What the {@code .gitignore} files of a checkout leave out. */
public final class GitIgnore implements IgnoreRules {
	private final Path root;
	private final Map<Path, IgnoreNode> nodes = new HashMap<>();

	/** What they say below that folder. */
	public GitIgnore(Path root) {
		this.root = root;
	}

	@Override
	public void enter(Path folder) {
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

	/** The nearest ignore file that has something to say decides. */
	@Override
	public boolean ignores(Path path, boolean isFolder) {
		for (Path folder = path.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
			IgnoreNode node = nodes.get(folder);
			if (node == null) continue;
			Boolean ignored = node.checkIgnored(folder.relativize(path).toString().replace('\\', '/'), isFolder);
			if (ignored != null) return ignored;
		}
		return false;
	}
}
