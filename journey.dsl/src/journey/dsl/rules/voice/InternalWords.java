package journey.dsl.rules.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import journey.dsl.messages.Language;

/**
 * Words and phrases that only insiders use, in all languages at once: many a house mixes them. They are found as whole
 * words, in upper or lower case.
 */
final class InternalWords {
	private static final Properties LISTS = lists();

	/** A word of a text. */
	private record Word(String word, int start, int end) {}

	private final List<String> further;
	private final Map<String, List<List<Word>>> phrasesByFirstWord = new HashMap<>();

	/**
	 * The words of a list.
	 *
	 * @param list its name in the resource
	 * @param further what the settings add to it
	 */
	InternalWords(String list, List<String> further) {
		this.further = further;
		for (Language language : Language.values())
			for (String phrase : LISTS.getProperty(list + "." + language.code(), "").split(",")) add(phrase);
		further.forEach(this::add);
	}

	/** Whether it was made with these words of the settings. */
	boolean isMadeWith(List<String> words) {
		return further.equals(words);
	}

	private void add(String phrase) {
		List<Word> words = words(phrase);
		if (!words.isEmpty())
			phrasesByFirstWord.computeIfAbsent(words.get(0).word(), first -> new ArrayList<>()).add(words);
	}

	/** The first of them in a text, as it is written there. */
	Optional<String> in(String text) {
		List<Word> words = words(text);
		for (int at = 0; at < words.size(); at++)
			for (List<Word> phrase : phrasesByFirstWord.getOrDefault(words.get(at).word(), List.of()))
				if (standsAt(at, phrase, words))
					return Optional.of(text.substring(words.get(at).start(), words.get(at + phrase.size() - 1).end()));
		return Optional.empty();
	}

	private static boolean standsAt(int at, List<Word> phrase, List<Word> words) {
		if (at + phrase.size() > words.size()) return false;
		for (int next = 1; next < phrase.size(); next++)
			if (!phrase.get(next).word().equals(words.get(at + next).word())) return false;
		return true;
	}

	private static List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		int start = -1;
		for (int at = 0; at <= text.length(); at++) {
			boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
			if (inside && start < 0) start = at;
			if (inside || start < 0) continue;
			words.add(new Word(text.substring(start, at).toLowerCase(Locale.ROOT), start, at));
			start = -1;
		}
		return words;
	}

	private static Properties lists() {
		Properties lists = new Properties();
		try (InputStream stream = InternalWords.class.getResourceAsStream("internal-words.properties")) {
			lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return lists;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
