package journey.dsl.tests.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** What is wrong with how a page is laid out, as {@code browser/layout.js} finds it. */
public final class Layout {
	/** To be evaluated in a page; {@link #wrong} reads the value. */
	public static final String EXPRESSION = read();

	private Layout() {}

	/** One sentence for whatever scrolls sideways, overlaps, is cut off, or is printed too small. */
	public static List<String> wrong(JsonElement value) {
		JsonObject found = value.getAsJsonObject();
		if (found.get("texts").getAsInt() == 0) return List.of("The page shows no text at all.");
		return StreamSupport.stream(found.getAsJsonArray("wrong").spliterator(), false).map(JsonElement::getAsString)
				.toList();
	}

	private static String read() {
		try {
			return Files.readString(Path.of("browser/layout.js"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
