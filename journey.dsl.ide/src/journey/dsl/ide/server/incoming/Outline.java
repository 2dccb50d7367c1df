package journey.dsl.ide.server.incoming;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * How deep a message is, and who sent it: read byte by byte, so that it needs no more memory however long and deep the
 * message is.
 */
final class Outline {
	/** Longer ones are not given back. */
	private static final int LONGEST_ID = 1 << 10;
	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,10}");

	private final ByteArrayOutputStream word = new ByteArrayOutputStream();
	private String key = "";
	private String id = "";
	private boolean hasId;
	private boolean isCall;
	private boolean isText;
	private boolean isEscaped;
	private byte first;
	private int depth;
	private int deepest;

	/** Looks at the next bytes of the message. */
	void see(byte[] bytes, int count) {
		for (int at = 0; at < count; at++) see(bytes[at]);
	}

	private void see(byte next) {
		if (isText) {
			if (isEscaped) isEscaped = false;
			else if (next == '\\') isEscaped = true;
			else if (next == '"') isText = false;
			keep(next);
			return;
		}
		switch (next) {
			case '"' -> {
				isText = true;
				keep(next);
			}
			case '[', '{' -> {
				if (deepest == 0) first = next;
				deepest = Math.max(deepest, ++depth);
			}
			case ']', '}' -> {
				if (depth == 1) end();
				depth--;
			}
			case ',' -> {
				if (depth == 1) end();
			}
			case ':' -> {
				if (depth == 1) begin();
			}
			case ' ', '\t', '\r', '\n' -> {
				// stands between words
			}
			default -> keep(next);
		}
	}

	private void keep(byte next) {
		if (depth == 1 && word.size() <= LONGEST_ID) word.write(next);
	}

	private void begin() {
		key = taken();
		if (key.equals("\"method\"")) isCall = true;
		if (key.equals("\"id\"")) hasId = true;
	}

	private void end() {
		if (key.equals("\"id\"")) id = taken();
		key = "";
		word.reset();
	}

	private String taken() {
		String taken = word.size() > LONGEST_ID ? "" : word.toString(StandardCharsets.UTF_8);
		word.reset();
		return taken;
	}

	/** How many brackets are open at once. */
	int deepest() {
		return deepest;
	}

	/** Whether nobody waits for an answer to it. */
	boolean isNotification() {
		return isCall && !hasId;
	}

	/** Whether it is an object that neither asks nor answers. */
	boolean isNobodys() {
		return first == '{' && depth == 0 && !isCall && !hasId;
	}

	/** What an answer to it is called; empty if that cannot be known. */
	Optional<Either<String, Number>> id() {
		if (NUMBER.matcher(id).matches())
			return Optional.of(Long.valueOf(id)).filter(number -> number == number.intValue())
					.map(number -> Either.forRight(number.intValue()));
		return id.startsWith("\"") ? text(id).map(Either::forLeft) : Optional.empty();
	}

	private static Optional<String> text(String quoted) {
		try {
			JsonElement read = JsonParser.parseString(quoted);
			return read instanceof JsonPrimitive primitive && primitive.isString()
					? Optional.of(primitive.getAsString()) : Optional.empty();
		} catch (JsonParseException noText) {
			return Optional.empty();
		}
	}
}
