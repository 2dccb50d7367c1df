package journey.dsl.cli.files;

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

/** All {@code .journey} files below a folder that belong to its workspace. Links to folders are not followed. */
final class JourneyFiles {
	private final Ignored ignored;
	private final List<String> problems;

	JourneyFiles(Path root, List<String> ignoredGlobs, List<String> problems) {
		ignored = new Ignored(root, ignoredGlobs);
		this.problems = problems;
	}

	List<Path> under(Path root) {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(root, visitor(found));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return found;
	}

	private FileVisitor<Path> visitor(List<Path> found) {
		return new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				if (ignored.contains(folder, true)) return FileVisitResult.SKIP_SUBTREE;
				ignored.enter(folder);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				boolean isJourney = file.toString().endsWith(".journey") && Files.isRegularFile(file);
				if (isJourney && !ignored.contains(file, false)) found.add(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) {
				problems.add(Shown.path(file) + " cannot be entered: " + failure.getClass().getSimpleName());
				return FileVisitResult.CONTINUE;
			}
		};
	}
}
