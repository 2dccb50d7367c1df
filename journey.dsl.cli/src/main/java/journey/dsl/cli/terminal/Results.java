package journey.dsl.cli.terminal;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output that remembers if something could not be written: results that are cut off must not pass for
 * complete.
 */
public final class Results {
	private static final int BUFFER = 1 << 16;

	private final Remembering stream = new Remembering(new FileOutputStream(FileDescriptor.out));
	private final PrintWriter writer = new PrintWriter(
			new BufferedWriter(new OutputStreamWriter(stream, Terminal.charset()), BUFFER));

	/** Where they are written. */
	public PrintWriter writer() {
		return writer;
	}

	/** Hands over what is still held back. */
	public boolean areComplete() {
		writer.flush();
		return stream.failure == null;
	}

	/**
	 * Why they could not be written; empty where the reader has seen enough and closed the pipe, as {@code head} does.
	 */
	public Optional<String> problem() {
		return areComplete() || isClosedPipe() ? Optional.empty()
				: Optional.of(String.valueOf(stream.failure.getMessage()));
	}

	private boolean isClosedPipe() {
		return String.valueOf(stream.failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe") || isPipe();
	}

	/**
	 * The words of a failure are those of the system, in any language; what the stream leads to can be asked for in
	 * Linux.
	 */
	private static boolean isPipe() {
		try {
			String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
			return target.startsWith("pipe:") || target.startsWith("socket:");
		} catch (IOException | InvalidPathException | UnsupportedOperationException elsewhere) {
			return false;
		}
	}

	/** Keeps the first failure, after which nothing more is written. */
	private static final class Remembering extends FilterOutputStream {
		private IOException failure;

		Remembering(OutputStream to) {
			super(to);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			if (failure != null) throw failure;
			try {
				out.write(bytes, from, length);
			} catch (IOException cut) {
				failure = cut;
				throw cut;
			}
		}

		@Override
		public void write(int each) throws IOException {
			write(new byte[] {(byte) each}, 0, 1);
		}
	}
}
