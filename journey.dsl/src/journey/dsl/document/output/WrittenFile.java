package journey.dsl.document.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes files so that an interrupted run leaves the old or the new one, and leaves alone what would not change. */
public final class WrittenFile {
	private WrittenFile() {}

	/**
	 * Writes UTF-8 text.
	 *
	 * @return whether the file changed
	 * @throws NotWritten if it cannot be written
	 */
	public static boolean write(Path path, String text) {
		return write(path, text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Writes bytes.
	 *
	 * @return whether the file changed
	 * @throws NotWritten if it cannot be written
	 */
	public static boolean write(Path path, byte[] bytes) {
		Path neighbour = null;
		try {
			Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
			Path folder = file.getParent();
			if (Files.isRegularFile(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) return false;
			Files.createDirectories(folder);
			if (Files.exists(file) && !Files.isRegularFile(file)) throw new NotWritten("no-file", file);
			neighbour = folder.resolve("." + Integer.toHexString(file.getFileName().toString().hashCode()) + ".journey-part");
			Files.write(neighbour, bytes);
			if (Files.exists(file) && isPosix(file)) Files.setPosixFilePermissions(neighbour, Files.getPosixFilePermissions(file));
			Files.move(neighbour, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			return true;
		} catch (IOException failure) {
			remove(neighbour);
			throw new NotWritten("not-writable", path, reason(failure));
		}
	}

	private static boolean isPosix(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private static void remove(Path neighbour) {
		try {
			if (neighbour != null) Files.deleteIfExists(neighbour);
		} catch (IOException stays) {
			// the failure that brought us here is the one to report
			neighbour.toFile().deleteOnExit();
		}
	}

	private static String reason(IOException failure) {
		if (failure instanceof FileSystemException && ((FileSystemException) failure).getReason() != null) return ((FileSystemException) failure).getReason();
		return failure.getClass().getSimpleName() + (failure.getMessage() == null ? "" : " " + failure.getMessage());
	}
}
