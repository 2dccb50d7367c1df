package journey.dsl.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One catalogue of messages: key to text, with {@code {0}}, {@code {1}} … for what the message is about. English texts
 * stand in {@code <name>.properties}, those of another language in {@code <name>_<code>.properties}, in UTF-8; nothing
 * but the placeholders is special in them. What a language lacks is said in English. A language is read when it is
 * first spoken.
 */
public final class Messages {
	/** What the reader says about text that it cannot read. */
	public static final Messages SYNTAX = new Messages(Messages.class, "syntax");
	/** What is said about settings. */
	public static final Messages SETTINGS = new Messages(Messages.class, "settings");
	/** Why a text stays as it is: what we would make of it would be worse. */
	public static final Messages REWRITING = new Messages(Messages.class, "rewriting");
	/** How names and lists of things are put into a sentence. */
	public static final Messages PHRASES = new Messages(Messages.class, "phrases");

	private final Class<?> beside;
	private final String name;
	private final Map<Language, Properties> texts = new ConcurrentHashMap<>();

	/**
	 * The catalogue in files beside a class.
	 *
	 * @param name of the files, without language and ending
	 */
	public Messages(Class<?> beside, String name) {
		this.beside = beside;
		this.name = name;
	}

	/** All keys of a language, sorted. */
	public Set<String> keys(Language language) {
		return new TreeSet<>(texts(language).keySet().stream().map(Object::toString).toList());
	}

	/** Whether there is a text for that key. */
	public boolean has(String key) {
		return texts(Language.EN).containsKey(key);
	}

	/** The message of that key. */
	public Message of(String key, Object... about) {
		return new Message(this, key, List.of(about));
	}

	/**
	 * The text of {@code key} as it stands in the file.
	 *
	 * @throws MissingResourceException if the catalogue has no such key
	 */
	public String pattern(Language language, String key) {
		String pattern = texts(language).getProperty(key);
		if (pattern == null && language != Language.EN) return pattern(Language.EN, key);
		if (pattern == null)
			throw new MissingResourceException("No message '" + key + "' in " + name + ".properties", name, key);
		return pattern;
	}

	/**
	 * The text of {@code key} with the placeholders filled.
	 *
	 * @param about what fills them; a {@link Message} among them is said in the same language
	 * @throws MissingResourceException if the catalogue has no such key
	 */
	public String text(Language language, String key, Object... about) {
		String pattern = pattern(language, key);
		StringBuilder text = new StringBuilder(pattern.length() + 32);
		for (int at = 0; at < pattern.length(); at++) {
			boolean placeholder = pattern.charAt(at) == '{' && at + 2 < pattern.length()
					&& pattern.charAt(at + 2) == '}'
					&& Character.isDigit(pattern.charAt(at + 1));
			if (placeholder) {
				Object part = about[pattern.charAt(at + 1) - '0'];
				text.append(
						part instanceof Message message ? message.in(language) : PlainText.of(String.valueOf(part)));
				at += 2;
			} else {
				text.append(pattern.charAt(at));
			}
		}
		return text.toString();
	}

	private Properties texts(Language language) {
		return texts.computeIfAbsent(language, this::read);
	}

	private Properties read(Language language) {
		Properties read = new Properties();
		String file = name + (language == Language.EN ? "" : "_" + language.code()) + ".properties";
		try (InputStream stream = beside.getResourceAsStream(file)) {
			if (stream == null && language == Language.EN)
				throw new MissingResourceException("No file " + file, name, "");
			if (stream != null) read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return read;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
