package journey.dsl.workspace.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** All {@code .journey} files below a folder that belong to its workspace. Links to folders are not followed. */
public final class JourneyFiles {
	/** How the names of journey files end. */
	public static final String ENDING = ".journey";

	private final Excluded excluded;
	private final BiConsumer<Path, IOException> problems;

	/**
	 * The files that belong to a workspace.
	 *
	 * @param globs what the settings leave out
	 * @param ignored what somebody else leaves out
	 * @param problems is told what cannot be entered, and why
	 */
	public JourneyFiles(Path root, List<String> globs, IgnoreRules ignored, BiConsumer<Path, IOException> problems) {
		excluded = new Excluded(root, globs, ignored);
		this.problems = problems;
	}

	/** Those below the folder. */
	public List<Path> under(Path folder) {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, visitor(found));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return found;
	}

	private FileVisitor<Path> visitor(List<Path> found) {
		return new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				if (excluded.contains(folder, true)) return FileVisitResult.SKIP_SUBTREE;
				excluded.enter(folder);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				boolean isJourney = file.toString().endsWith(ENDING) && Files.isRegularFile(file);
				if (isJourney && !excluded.contains(file, false)) found.add(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) {
				problems.accept(file, failure);
				return FileVisitResult.CONTINUE;
			}
		};
	}
}
