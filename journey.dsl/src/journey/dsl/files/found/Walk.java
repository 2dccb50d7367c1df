package journey.dsl.files.found;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One way through a folder. What disappears meanwhile is not there; what is no file, such as a pipe, is never opened.
 */
final class Walk extends SimpleFileVisitor<Path> {
	/** So many entries take no longer than anybody waits. */
	private static final int QUIETLY = 10_000;

	private final Path root;
	private final Excluded excluded;
	private final Encounters encounters;
	private final List<Path> files = new ArrayList<>();
	private final Set<Path> links = new TreeSet<>();
	private final Map<Path, IOException> failures = new TreeMap<>();
	private int entries;
	private int nextToTell = QUIETLY;

	/** Through a folder that is named by its real path. */
	Walk(Path root, Excluded excluded, Encounters encounters) {
		this.root = root;
		this.excluded = excluded;
		this.encounters = encounters;
	}

	/** The journey files that were met. */
	List<Path> files() {
		return files;
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		count(folder);
		if (excluded.containsFolder(folder)) return FileVisitResult.SKIP_SUBTREE;
		excluded.enter(folder);
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		count(file);
		if ((attributes.isRegularFile() || attributes.isSymbolicLink()) && file.toString().endsWith(JourneyFiles.ENDING)
				&& !excluded.containsFile(file)) {
			if (attributes.isRegularFile()) files.add(file);
			else
				links.add(file);
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path path, IOException failure) {
		count(path);
		failures.put(path, failure);
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
		if (failure != null) failures.put(folder, failure);
		return FileVisitResult.CONTINUE;
	}

	/** Tells, in order, what could not be entered. */
	void tellFailures() {
		failures.forEach((path, failure) -> {
			if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) return;
			boolean isForbidden = failure instanceof AccessDeniedException;
			encounters.unreadable(path, isForbidden ? "may not be entered: its permissions forbid it"
					: "cannot be entered: " + failure.getClass().getSimpleName());
		});
	}

	/** The links that were met to files in the same folder, and where those are. Other links are told, in order. */
	Map<Path, Path> links() {
		Map<Path, Path> inside = new TreeMap<>();
		for (Path link : links) {
			try {
				Path file = link.toRealPath();
				if (!Files.isRegularFile(file)) continue;
				if (file.startsWith(root)) inside.put(link, file);
				else
					encounters.passedOver(link, "is a link out of the workspace, and is not read");
			} catch (IOException broken) {
				encounters.passedOver(link, "is a link that leads to no file");
			}
		}
		return inside;
	}

	private void count(Path path) {
		if (++entries < nextToTell) return;
		nextToTell *= 2;
		encounters.stillOnTheWay(entries, path.getParent());
	}
}
