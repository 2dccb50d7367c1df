package journey.dsl.cli.baseline;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.cli.report.Identity;
import journey.dsl.cli.terminal.UserError;
import journey.dsl.files.found.TextReading;

/** Reads a baseline, which people merge: reports damage with its line. */
final class BaselineReader {
	private static final Set<String> WORDS = Set.of("rule", "file", "element", "words");
	private static final Pattern LINE = Pattern.compile("line (\\d+)");

	private final Path file;
	private JsonReader json;

	BaselineReader(Path file) {
		this.file = file;
	}

	/**
	 * The findings that it knows.
	 *
	 * @throws UserError if it is damaged, or of another version
	 */
	Set<Identity> read() {
		try {
			json = new JsonReader(new StringReader(TextReading.read(file)));
			json.setStrictness(Strictness.STRICT);
			return content();
		} catch (TextReading.Unreadable unreadable) {
			throw new UserError(file + " " + unreadable.getMessage());
		} catch (EOFException cut) {
			throw damaged("it ends too early");
		} catch (MalformedJsonException | IllegalStateException | JsonParseException | NumberFormatException broken) {
			throw damaged("a baseline has one finding on each line, with a comma behind all but the last");
		} catch (IOException failure) {
			throw new UserError(file + ": cannot be read: " + failure.getMessage());
		}
	}

	private Set<Identity> content() throws IOException {
		Set<Identity> known = new HashSet<>();
		boolean hasVersion = false;
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "version" -> {
					if (json.nextInt() != Baseline.VERSION)
						throw new UserError(file
								+ ": this is a baseline of another version of the product; write it anew with "
								+ "--update-baseline");
					hasVersion = true;
				}
				case "findings" -> {
					json.beginArray();
					while (json.hasNext()) known.add(finding());
					json.endArray();
				}
				default -> throw damaged("a baseline holds `version` and `findings` alone");
			}
		}
		json.endObject();
		if (json.peek() != JsonToken.END_DOCUMENT || !hasVersion) throw damaged("a baseline begins with its `version`");
		return known;
	}

	private Identity finding() throws IOException {
		Map<String, String> words = new HashMap<>();
		int number = -1;
		json.beginObject();
		while (json.hasNext()) {
			String key = json.nextName();
			if (key.equals("number")) number = json.nextInt();
			else if (WORDS.contains(key)) words.put(key, json.nextString());
			else
				throw damaged("a finding has no `" + key + "`");
		}
		json.endObject();
		if (words.size() < WORDS.size() || number < 0)
			throw damaged("a finding has `rule`, `file`, `element`, `words` and `number`");
		return new Identity(words.get("rule"), words.get("file"), words.get("element"), words.get("words"), number);
	}

	/** The reader tells where it is in words alone. */
	private UserError damaged(String why) {
		Matcher line = LINE.matcher(json.toString());
		return new UserError(file + ":" + (line.find() ? line.group(1) : "1") + ": this baseline is damaged: " + why
				+ ". Mend the line, or write it anew with --update-baseline");
	}
}
