package journey.dsl.files.found;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the {@code .gitignore} files of a checkout leave out of a folder in it. Those above the folder count too; the
 * folder itself is never left out, since somebody asks for it.
 */
final class GitIgnore {
	/** What people write has a thousandth of it. */
	private static final long LARGEST = 1L << 20;

	private final Path checkout;
	private final Map<Path, List<GitPattern>> patterns = new HashMap<>();

	/** What is said above that folder. */
	GitIgnore(Path root) {
		checkout = checkout(root);
		for (Path folder = root; !folder.equals(checkout);) {
			folder = folder.getParent();
			enter(folder);
		}
	}

	/** The nearest folder upward that git has checked out, else the folder itself. */
	private static Path checkout(Path root) {
		for (Path folder = root; folder != null; folder = folder.getParent())
			if (Files.exists(folder.resolve(".git"))) return folder;
		return root;
	}

	/** Reads what the folder itself says of what is inside. */
	void enter(Path folder) {
		Path file = folder.resolve(".gitignore");
		if (!Files.isRegularFile(file)) return;
		try {
			boolean isOutside = Files.isSymbolicLink(file) && !file.toRealPath().startsWith(checkout.toRealPath());
			if (isOutside || Files.size(file) > LARGEST) return;
			List<GitPattern> said = new ArrayList<>();
			String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
			for (String line : text.substring(text.startsWith("\uFEFF") ? 1 : 0).split("\n"))
				GitPattern.of(line).ifPresent(said::add);
			if (!said.isEmpty()) patterns.put(folder, said);
		} catch (IOException unreadable) {
			// an ignore file that cannot be read ignores nothing
			patterns.remove(folder);
		}
	}

	/**
	 * Whether a file or folder inside an entered folder is left out: the nearest ignore file that says something of it
	 * decides, by its last line.
	 */
	boolean ignores(Path path, boolean isFolder) {
		if (patterns.isEmpty()) return false;
		String name = path.getFileName().toString();
		for (Path folder = path.getParent(); folder != null
				&& folder.startsWith(checkout); folder = folder.getParent()) {
			List<GitPattern> said = patterns.getOrDefault(folder, List.of());
			String relative = said.isEmpty() ? "" : RelativeName.of(folder, path);
			for (int last = said.size() - 1; last >= 0; last--)
				if (said.get(last).isAbout(relative, name, isFolder)) return said.get(last).ignores();
		}
		return false;
	}
}
