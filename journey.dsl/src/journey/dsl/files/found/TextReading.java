package journey.dsl.files.found;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the text of a file, or says why that cannot be done. */
public final class TextReading {
	/** Far above what people write (10 000 lines are half a MiB), far below what would exhaust memory. */
	private static final long LARGEST = 4L << 20;

	private TextReading() {}

	/** A file that cannot be read; the message says why. */
	public static final class Unreadable extends Exception {
		private static final long serialVersionUID = 1L;

		Unreadable(String message) {
			super(message);
		}
	}

	/** The characters of a UTF-8 file, without a byte-order mark. */
	public static String read(Path file) throws Unreadable {
		byte[] bytes;
		try {
			long size = Files.size(file);
			if (size > LARGEST) throw tooLarge(size);
			bytes = Files.readAllBytes(file);
		} catch (AccessDeniedException denied) {
			throw new Unreadable("may not be read: its permissions forbid it");
		} catch (IOException failure) {
			throw new Unreadable("cannot be read: " + failure.getMessage());
		}
		return decode(bytes);
	}

	/** The characters of a stream in UTF-8, without a byte-order mark. */
	public static String read(InputStream stream) throws Unreadable, IOException {
		byte[] bytes = stream.readNBytes((int) LARGEST + 1);
		if (bytes.length > LARGEST) throw tooLarge(bytes.length);
		return decode(bytes);
	}

	private static Unreadable tooLarge(long size) {
		return new Unreadable(
				"is " + (size > LARGEST + 1 ? (size >> 20) + " MiB" : "more than " + (LARGEST >> 20) + " MiB")
						+ ": a journey file may be up to " + (LARGEST >> 20) + " MiB; split it");
	}

	private static String decode(byte[] bytes) throws Unreadable {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(in, out, true);
		if (result.isError())
			throw new Unreadable(
					"is not UTF-8: byte " + in.position() + " (from 0) begins no character; save it as UTF-8");
		String text = out.flip().toString();
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}
}
