package journey.dsl.document.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import journey.dsl.document.GeneratedFile;
import journey.dsl.files.written.NotWritten;
import journey.dsl.files.written.WrittenFiles;
import journey.dsl.settings.FolderName;

/**
 * The folder that documents are written to. A manifest remembers which files are ours: those that are not generated any
 * more go, all others stay. Nothing is ever written outside of the folder.
 */
public final class OutputFolder {
	private static final String GENERATOR = "<meta name=\"generator\" content=\"Journey Workbench\">";
	private static final int HEAD = 500;

	private final Path folder;
	private final WrittenFiles files = new WrittenFiles();

	/** What a run did. */
	public record Outcome(int written, int unchanged, int removed) {}

	private OutputFolder(Path folder) {
		this.folder = folder;
	}

	/**
	 * The folder at that path, made if it is not there.
	 *
	 * @throws NotWritten if there is something else, or it cannot be made
	 */
	public static OutputFolder at(Path path) {
		Path folder = path.toAbsolutePath().normalize();
		if (Files.exists(folder) && !Files.isDirectory(folder)) throw new NotWritten("file-for-folder", path);
		try {
			Files.createDirectories(folder);
			return new OutputFolder(folder.toRealPath());
		} catch (IOException failure) {
			throw new NotWritten("folder-not-made", path, NotWritten.reason(failure));
		}
	}

	/**
	 * The folder that the settings of a workspace name, made if it is not there. Settings come with a checkout: they
	 * never lead out of it, nor to the workspace itself, whose files are not ours.
	 *
	 * @param root the folder of the workspace
	 * @throws NotWritten if it leads elsewhere, by its name or by a link; if there is something else, or it cannot be
	 * made
	 */
	public static OutputFolder inside(Path root, String name) {
		try {
			Path real = root.toRealPath();
			Path folder = real.resolve(name).normalize();
			if (!FolderName.isInside(name) || folder.equals(real) || !folder.startsWith(real))
				throw new NotWritten("outside", name);
			for (Path at = folder; !at.equals(real); at = at.getParent())
				if (Files.isSymbolicLink(at)) throw new NotWritten("outside-by-link", name, at);
			return at(folder);
		} catch (InvalidPathException noPath) {
			throw new NotWritten("no-path", name);
		} catch (IOException failure) {
			throw new NotWritten("folder-not-made", name, NotWritten.reason(failure));
		}
	}

	/** Where it is. */
	public Path path() {
		return folder;
	}

	/**
	 * Writes files one by one, and then removes those that an earlier run wrote and this one does not. What is new is
	 * in the manifest before it is written, so that a run that is interrupted leaves nothing that the next one does not
	 * know. Of two runs at a time, one waits.
	 *
	 * @param pages hands each file to the writer that it is given
	 */
	public Outcome write(Consumer<Consumer<GeneratedFile>> pages) {
		try (OutputLock lock = OutputLock.of(folder); Manifest manifest = new Manifest(folder)) {
			Set<String> before = manifest.names();
			Set<String> ours = new TreeSet<>();
			int[] written = {0};
			pages.accept(page -> {
				Path path = inside(page.path());
				requireOurs(path);
				if (!before.contains(page.path())) manifest.add(page.path());
				if (files.write(path, page.bytes())) written[0]++;
				ours.add(page.path());
			});
			int removed = 0;
			for (String old : before) if (!ours.contains(old) && remove(old)) removed++;
			files.sweep(folder);
			manifest.replace(ours, files);
			return new Outcome(written[0], ours.size() - written[0], removed);
		}
	}

	/** A page that we wrote says so; whatever else is in the way is not ours to replace, whatever a manifest says. */
	private static void requireOurs(Path path) {
		if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isOurs(path)) throw new NotWritten("not-generated", path);
	}

	private static boolean isOurs(Path path) {
		if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) return false;
		try (InputStream stream = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
			return new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8).contains(GENERATOR);
		} catch (IOException failure) {
			throw new NotWritten("not-readable", path, NotWritten.reason(failure));
		}
	}

	/** The place of a file, which is in the folder and not behind a link that leads out of it. */
	private Path inside(String path) {
		Path file = folder.resolve(path).normalize();
		if (!file.startsWith(folder) || file.equals(folder))
			throw new IllegalStateException("A document would be written outside of its folder: " + path);
		link(file).ifPresent(at -> {
			throw new NotWritten("in-the-way", at);
		});
		return file;
	}

	/** What stands between the folder and a file in it, and is no folder. */
	private Optional<Path> link(Path file) {
		for (Path at = file.getParent(); !at.equals(folder); at = at.getParent())
			if (Files.exists(at, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS))
				return Optional.of(at);
		return Optional.empty();
	}

	/** Removes a page of ours, and the folders that are empty then; whatever else a manifest names stays. */
	private boolean remove(String path) {
		Path file = named(path);
		if (file == null || link(file).isPresent()) return false;
		try {
			boolean removed = isOurs(file) && Files.deleteIfExists(file);
			if (Files.isDirectory(file.getParent(), LinkOption.NOFOLLOW_LINKS)) files.sweep(file.getParent());
			for (Path at = file.getParent(); !at.equals(folder) && isEmpty(at); at = at.getParent()) Files.delete(at);
			return removed;
		} catch (IOException failure) {
			throw new NotWritten("not-removable", file, NotWritten.reason(failure));
		}
	}

	/** The file in the folder that a manifest names; null if it leads elsewhere. */
	private Path named(String path) {
		try {
			Path file = folder.resolve(path).normalize();
			return file.startsWith(folder) && !file.equals(folder) ? file : null;
		} catch (InvalidPathException noPath) {
			return null;
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) return false;
		try (var inside = Files.list(folder)) {
			return inside.findAny().isEmpty();
		}
	}
}
