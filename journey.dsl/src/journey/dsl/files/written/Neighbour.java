package journey.dsl.files.written;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A file beside the one that is to be written, which takes its place when all of it is there. Nobody can foresee its
 * name, and it is never opened where something stands already. As long as somebody writes it, it is locked: what is not
 * locked was left behind by a run that was interrupted.
 */
final class Neighbour implements AutoCloseable {
	private static final String ENDING = ".journey-part";
	private static final String ALL = ".*" + ENDING;
	private static final SecureRandom RANDOM = new SecureRandom();

	private final Path path;
	private final FileChannel channel;
	private boolean isGone;

	private Neighbour(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
	}

	/** One in that folder, empty and locked. */
	static Neighbour in(Path folder) throws IOException {
		for (;;) {
			byte[] name = new byte[8];
			RANDOM.nextBytes(name);
			Path path = folder.resolve("." + HexFormat.of().formatHex(name) + ENDING);
			try {
				FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				// a run that sweeps may have come between
				if (Lock.of(channel) != Lock.TAKEN && Files.exists(path, LinkOption.NOFOLLOW_LINKS))
					return new Neighbour(path, channel);
				channel.close();
				Files.deleteIfExists(path);
			} catch (FileAlreadyExistsException taken) {
				// the next name is another one
			}
		}
	}

	/** Removes what interrupted runs have left in a folder. */
	static void sweep(Path folder) {
		try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ALL)) {
			for (Path each : left) if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) removeUnlessLocked(each);
		} catch (IOException | DirectoryIteratorException closed) {
			// what cannot be looked at or removed harms nobody
		}
	}

	private static void removeUnlessLocked(Path left) throws IOException {
		try (FileChannel channel = FileChannel.open(left, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
			if (Lock.of(channel) == Lock.OURS) Files.deleteIfExists(left);
		}
	}

	Path path() {
		return path;
	}

	void write(byte[] bytes) throws IOException {
		for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining();) channel.write(left);
	}

	/** Says that it stands in its place now, under another name. */
	void moved() {
		isGone = true;
	}

	@Override
	public void close() throws IOException {
		try (channel) {
			if (!isGone) Files.deleteIfExists(path);
		}
	}
}
