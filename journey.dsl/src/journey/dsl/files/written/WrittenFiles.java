package journey.dsl.files.written;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the files of a run so that an interrupted one leaves the old or the new file, and leaves alone what would not
 * change. Owner, group, mode and links of a file stay what they are: a file with several names is written in place,
 * behind a symbolic link the file that it leads to, and one that may not be written is not replaced.
 */
public final class WrittenFiles {
	private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE,
			PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

	private static final int TRIES = 3;

	private final Set<Path> swept = new HashSet<>();

	/**
	 * Writes UTF-8 text.
	 *
	 * @return whether the file changed
	 * @throws NotWritten if it cannot be written
	 */
	public boolean write(Path path, String text) {
		return write(path, text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Writes bytes.
	 *
	 * @return whether the file changed
	 * @throws NotWritten if it cannot be written
	 */
	public boolean write(Path path, byte[] bytes) {
		try {
			Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
			if (Files.isRegularFile(file) && Files.size(file) == bytes.length
					&& Arrays.equals(Files.readAllBytes(file), bytes))
				return false;
			if (Files.exists(file) && !Files.isRegularFile(file)) throw new NotWritten("no-file", file);
			if (Files.isSymbolicLink(file)) throw new NotWritten("link-to-nothing", file);
			Files.createDirectories(file.getParent());
			Optional<PosixFileAttributes> before = attributes(file);
			if (Files.exists(file) && isReadOnly(file, before)) throw new NotWritten("read-only", path);
			if (isShared(file)) writeInPlace(file, bytes);
			else
				replace(file, bytes, before);
			return true;
		} catch (IOException failure) {
			throw new NotWritten("not-writable", path, NotWritten.reason(failure));
		}
	}

	/** Removes what interrupted runs have left in a folder: once, however often it is asked for. */
	public void sweep(Path folder) {
		if (swept.add(folder)) Neighbour.sweep(folder);
	}

	private void replace(Path file, byte[] bytes, Optional<PosixFileAttributes> before) throws IOException {
		sweep(file.getParent());
		for (int tries = 1;; tries++) {
			try {
				replaceOnce(file, bytes, before);
				return;
			} catch (NoSuchFileException swept) {
				// where another run could not see that the neighbour is ours
				if (tries == TRIES) throw swept;
			}
		}
	}

	private static void replaceOnce(Path file, byte[] bytes, Optional<PosixFileAttributes> before) throws IOException {
		try (Neighbour neighbour = neighbour(file)) {
			if (before.isPresent() && !isAlike(neighbour.path(), before.get())) {
				writeInPlace(file, bytes);
				return;
			}
			neighbour.write(bytes);
			Files.move(neighbour.path(), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			neighbour.moved();
		}
	}

	private static Neighbour neighbour(Path file) throws IOException {
		try {
			return Neighbour.in(file.getParent());
		} catch (AccessDeniedException denied) {
			throw new NotWritten("neighbour-denied", file);
		}
	}

	/** Makes the neighbour belong to whom the file belongs to, with its mode; whether that could be done. */
	private static boolean isAlike(Path neighbour, PosixFileAttributes file) {
		try {
			PosixFileAttributeView view = Files.getFileAttributeView(neighbour, PosixFileAttributeView.class,
					LinkOption.NOFOLLOW_LINKS);
			PosixFileAttributes own = view.readAttributes();
			if (!own.owner().equals(file.owner())) view.setOwner(file.owner());
			if (!own.group().equals(file.group())) view.setGroup(file.group());
			view.setPermissions(file.permissions());
			return true;
		} catch (IOException notOurs) {
			return false;
		}
	}

	/** Of a longer text the end goes last, so that an interrupted run leaves all of the new one. */
	private static void writeInPlace(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining();) channel.write(left);
			channel.truncate(bytes.length);
		}
	}

	private static Optional<PosixFileAttributes> attributes(Path file) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class,
				LinkOption.NOFOLLOW_LINKS);
		return view == null || !Files.exists(file) ? Optional.empty() : Optional.of(view.readAttributes());
	}

	/** Who may do everything, as in a container, may still not want to write what nobody may write. */
	private static boolean isReadOnly(Path file, Optional<PosixFileAttributes> attributes) {
		boolean isWritten = attributes.map(each -> each.permissions().stream().anyMatch(WRITING::contains))
				.orElse(true);
		return !isWritten || !Files.isWritable(file);
	}

	/** Whether the file has other names, too. */
	private static boolean isShared(Path file) throws IOException {
		boolean isKnown = Files.exists(file) && file.getFileSystem().supportedFileAttributeViews().contains("unix");
		return isKnown && (Integer) Files.getAttribute(file, "unix:nlink") > 1;
	}
}
