package journey.dsl.document.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import journey.dsl.files.written.Lock;
import journey.dsl.files.written.NotWritten;

/**
 * Lets one run at a time write to a folder; the others wait. It leaves nothing behind, and what an interrupted run has
 * left is taken over.
 */
final class OutputLock implements AutoCloseable {
	private static final String NAME = ".journey-lock";
	private static final long WAIT_MILLIS = 20;

	private final Path file;
	private final FileChannel channel;

	private OutputLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Waits until nobody else writes to the folder. */
	static OutputLock of(Path folder) {
		Path file = folder.resolve(NAME);
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
			throw new NotWritten("in-the-way", file);
		try {
			for (;;) {
				FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
						LinkOption.NOFOLLOW_LINKS);
				// where files cannot be locked, nobody waits
				if (Lock.of(channel) != Lock.TAKEN && isAt(file, channel)) return new OutputLock(file, channel);
				channel.close();
				Thread.sleep(WAIT_MILLIS);
			}
		} catch (IOException failure) {
			throw NotWritten.in(folder, failure);
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			throw new NotWritten("interrupted", folder);
		}
	}

	/**
	 * Whoever had it before has removed the file, and perhaps another one stands there now: only a mark of ours tells.
	 */
	private static boolean isAt(Path file, FileChannel channel) throws IOException {
		byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
		channel.write(ByteBuffer.wrap(mark), 0);
		// whatever stood there
		channel.truncate(mark.length);
		try {
			return Arrays.equals(Files.readAllBytes(file), mark);
		} catch (NoSuchFileException removed) {
			return false;
		}
	}

	@Override
	public void close() {
		try (channel) {
			Files.deleteIfExists(file);
		} catch (IOException stays) {
			// the next run takes it over
		}
	}
}
