package journey.dsl.document.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import journey.dsl.document.GeneratedFile;

/**
 * The folder that documents are written to. A manifest remembers which files are ours: those that are not generated any
 * more go, all others stay. Nothing is ever written outside of the folder.
 */
public final class OutputFolder {
	private static final String MANIFEST = ".journey-manifest";
	private static final String GENERATOR = "<meta name=\"generator\" content=\"Journey Workbench\">";
	private static final int HEAD = 500;

	private final Path folder;

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
			throw new NotWritten("folder-not-made", path, String.valueOf(failure.getMessage()));
		}
	}

	/**
	 * Writes files one by one, and then removes those that an earlier run wrote and this one does not. What is new is in the
	 * manifest before it is written, so that a run that is interrupted leaves nothing that the next one does not know.
	 *
	 * @param files hands each file to the writer that it is given
	 */
	public Outcome write(Consumer<Consumer<GeneratedFile>> files) {
		Set<String> before = manifest();
		Set<String> ours = new TreeSet<>();
		int[] written = {0};
		try (Journal journal = new Journal(folder.resolve(MANIFEST))) {
			files.accept(file -> {
				Path path = inside(file.path());
				if (!before.contains(file.path())) {
					requireNobodyElses(path);
					journal.add(file.path());
				}
				if (WrittenFile.write(path, file.bytes())) written[0]++;
				ours.add(file.path());
			});
		}
		int removed = 0;
		for (String old : before) if (!ours.contains(old) && remove(old)) removed++;
		WrittenFile.write(folder.resolve(MANIFEST), String.join("\n", ours) + "\n");
		return new Outcome(written[0], ours.size() - written[0], removed);
	}

	private Set<String> manifest() {
		try {
			Path manifest = folder.resolve(MANIFEST);
			return Files.isRegularFile(manifest) ? new TreeSet<>(Files.readAllLines(manifest).stream().filter(line -> !line.isBlank()).toList()) : new TreeSet<>();
		} catch (IOException failure) {
			throw new NotWritten("not-readable", folder.resolve(MANIFEST), String.valueOf(failure.getMessage()));
		}
	}

	/** A page that we wrote says so; whatever else is in the way is not ours to replace. */
	private static void requireNobodyElses(Path path) {
		try {
			if (!Files.isRegularFile(path)) return;
			try (InputStream stream = Files.newInputStream(path)) {
				if (new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8).contains(GENERATOR)) return;
			}
		} catch (IOException failure) {
			throw new NotWritten("not-readable", path, String.valueOf(failure.getMessage()));
		}
		throw new NotWritten("not-generated", path);
	}

	/** The place of a file, which is in the folder and not behind a link that leads out of it. */
	private Path inside(String path) {
		Path file = folder.resolve(path).normalize();
		if (!file.startsWith(folder) || file.equals(folder)) throw new IllegalStateException("A document would be written outside of its folder: " + path);
		for (Path at = file.getParent(); !at.equals(folder); at = at.getParent())
			if (Files.exists(at, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS))
				throw new NotWritten("in-the-way", at);
		return file;
	}

	private boolean remove(String path) {
		Path file = folder.resolve(path).normalize();
		if (!file.startsWith(folder) || file.equals(folder)) return false;
		try {
			boolean removed = Files.deleteIfExists(file);
			for (Path at = file.getParent(); !at.equals(folder) && isEmpty(at); at = at.getParent()) Files.delete(at);
			return removed;
		} catch (IOException failure) {
			throw new NotWritten("not-removable", file, String.valueOf(failure.getMessage()));
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) return false;
		try (var inside = Files.list(folder)) {
			return inside.findAny().isEmpty();
		}
	}
}
