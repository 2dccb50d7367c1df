package journey.dsl.ide.server.incoming;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header of a message.
 *
 * @param length of the message, in bytes
 * @param isUtf8 whether its characters are said to be UTF-8, as the protocol wants them
 */
record Head(long length, boolean isUtf8) {
	/** A message that is longer is no slip of an editor: nobody reads that far to find the next one. */
	static final long LARGEST = 1L << 30;
	/** Two lines are all that the protocol knows. */
	private static final int LONGEST = 8 << 10;
	private static final int SHOWN = 40;
	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
	private static final Pattern UTF_8 = Pattern.compile(".*charset *= *\"?utf-?8\"? *(;.*)?");

	/** Reads the next one, and the empty line that ends it; empty where the stream ends. */
	static Optional<Head> read(InputStream in) throws IOException {
		Long length = null;
		boolean isUtf8 = true;
		int left = LONGEST;
		boolean isBegun = false;
		for (;;) {
			Optional<String> line = line(in, left);
			if (line.isEmpty()) {
				if (isBegun) throw new BrokenStream("The input ended within the header of a message.");
				return Optional.empty();
			}
			left -= line.get().length() + 1;
			String[] field = line.get().strip().split(" *: *", 2);
			if (field[0].equalsIgnoreCase("Content-Length")) length = length(field.length < 2 ? "" : field[1]);
			if (field[0].equalsIgnoreCase("Content-Type") && field.length == 2 && field[1].contains("charset"))
				isUtf8 = UTF_8.matcher(field[1].toLowerCase(Locale.ROOT)).matches();
			if (!line.get().isBlank()) isBegun = true;
			// an empty line too many in front of it does no harm
			else if (isBegun) break;
		}
		if (length == null) throw new BrokenStream("The header of a message has no Content-Length.");
		return Optional.of(new Head(length, isUtf8));
	}

	private static Optional<String> line(InputStream in, int longest) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0 && line.size() == 0) return Optional.empty();
			if (next < 0) throw new BrokenStream("The input ended within the header of a message.");
			if (line.size() >= longest)
				throw new BrokenStream("The header of a message is longer than " + LONGEST + " bytes.");
			line.write(next);
		}
		return Optional.of(line.toString(StandardCharsets.ISO_8859_1));
	}

	private static long length(String said) throws BrokenStream {
		if (NUMBER.matcher(said).matches() && Long.parseLong(said) <= LARGEST) return Long.parseLong(said);
		throw new BrokenStream("The Content-Length of a message is `" + shown(said)
				+ "`: it must be the number of its bytes, up to " + LARGEST + ".");
	}

	/** Nothing that a terminal obeys. */
	private static String shown(String said) {
		String plain = said.replaceAll("[^ -~]", "?");
		return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
	}
}
