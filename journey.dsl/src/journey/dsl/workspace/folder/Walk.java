package journey.dsl.workspace.folder;

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
import java.util.TreeMap;

/** One way through a folder. What disappears meanwhile is not there; what is no file, such as a pipe, is never opened. */
final class Walk extends SimpleFileVisitor<Path> {
	/** So many entries take no longer than anybody waits. */
	private static final int QUIETLY = 10_000;

	private final Path root;
	private final Excluded excluded;
	private final Encounters encounters;
	private final List<Path> files = new ArrayList<>();
	private final Map<Path, Path> links = new TreeMap<>();
	private int entries;
	private int nextToTell = QUIETLY;

	Walk(Path root, Excluded excluded, Encounters encounters) {
		this.root = root;
		this.excluded = excluded;
		this.encounters = encounters;
	}

	/** The journey files that were met. */
	List<Path> files() {
		return files;
	}

	/** The links that were met to journey files in the same folder, and where those are. */
	Map<Path, Path> links() {
		return links;
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
		count(file.getParent());
		if ((attributes.isRegularFile() || attributes.isSymbolicLink()) && file.toString().endsWith(JourneyFiles.ENDING) && !excluded.containsFile(file)) {
			if (attributes.isRegularFile()) files.add(file);
			else follow(file);
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path path, IOException failure) {
		count(path.getParent());
		failed(path, failure);
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
		if (failure != null) failed(folder, failure);
		return FileVisitResult.CONTINUE;
	}

	private void failed(Path path, IOException failure) {
		if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) return;
		boolean isForbidden = failure instanceof AccessDeniedException;
		encounters.unreadable(path, isForbidden ? "may not be entered: its permissions forbid it" : "cannot be entered: " + failure.getClass().getSimpleName());
	}

	private void follow(Path link) {
		try {
			Path file = link.toRealPath();
			Path realRoot = root.toRealPath();
			if (!Files.isRegularFile(file)) return;
			if (file.startsWith(realRoot)) links.put(link, root.resolve(realRoot.relativize(file)));
			else encounters.passedOver(link, "is a link out of the workspace, and is not read");
		} catch (IOException broken) {
			encounters.passedOver(link, "is a link that leads to no file");
		}
	}

	private void count(Path folder) {
		if (++entries < nextToTell) return;
		nextToTell *= 2;
		encounters.stillOnTheWay(entries, folder);
	}
}
