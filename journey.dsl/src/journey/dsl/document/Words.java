package journey.dsl.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The fixed words of documents in one language; what a language lacks is English. */
public final class Words {
	private final String language;
	private final Properties words;

	private Words(String language, Properties words) {
		this.language = language;
		this.words = words;
	}

	/** The words in {@code language}, such as {@code en}; English if there is no catalogue for it. */
	public static Words of(String language) {
		Properties english = read("words.properties", new Properties());
		Properties own = read("words_" + language + ".properties", english);
		return own.isEmpty() ? new Words("en", english) : new Words(language, own);
	}

	/** The language these words are in. */
	public String language() {
		return language;
	}

	/** The words for {@code key}, with {@code {0}}, {@code {1}} … replaced. */
	public String get(String key, Object... parts) {
		String text = words.getProperty(key);
		if (text == null) throw new IllegalArgumentException("No words for " + key);
		StringBuilder filled = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
			filled.append(place ? String.valueOf(parts[text.charAt(i + 1) - '0']) : text.substring(i, i + 1));
			if (place) i += 2;
		}
		return filled.toString();
	}

	/** The words for so many of something: {@code key.one} or {@code key.other}. */
	public String count(String key, int number) {
		return get(key + (number == 1 ? ".one" : ".other"), number);
	}

	private static Properties read(String name, Properties fallback) {
		Properties words = new Properties(fallback);
		try (InputStream stream = Words.class.getResourceAsStream(name)) {
			if (stream != null) words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return words;
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}
