package journey.dsl.messages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * One catalogue of messages: key to text, with {@code {0}}, {@code {1}} … for what the message is about. Texts stand in
 * {@code <name>.properties} beside this class, in UTF-8; nothing but the placeholders is special in them.
 */
public final class Messages {
	/** What the reader says about text that it cannot read. */
	public static final Messages SYNTAX = new Messages("syntax");
	/** What rules say, by rule id. */
	public static final Messages RULES = new Messages("rules");
	/** What is said about settings. */
	public static final Messages SETTINGS = new Messages("settings");

	private final String name;
	private final Properties texts = new Properties();

	private Messages(String name) {
		this.name = name;
		try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
			texts.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All keys, sorted. */
	public Set<String> keys() {
		return new TreeSet<>(texts.stringPropertyNames());
	}

	/**
	 * The text of {@code key} with the placeholders filled.
	 *
	 * @throws MissingResourceException if the catalogue has no such key
	 */
	public String text(String key, Object... about) {
		String pattern = texts.getProperty(key);
		if (pattern == null) throw new MissingResourceException("No message '" + key + "' in " + name + ".properties", name, key);
		StringBuilder text = new StringBuilder(pattern.length() + 32);
		for (int at = 0; at < pattern.length(); at++) {
			boolean placeholder = pattern.charAt(at) == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}'
					&& Character.isDigit(pattern.charAt(at + 1));
			if (placeholder) {
				text.append(about[pattern.charAt(at + 1) - '0']);
				at += 2;
			} else {
				text.append(pattern.charAt(at));
			}
		}
		return text.toString();
	}
}
