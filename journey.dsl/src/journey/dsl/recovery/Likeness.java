package journey.dsl.recovery;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import journey.dsl.messages.Nearest;

/** How likely a written word stands for a word of the language. */
final class Likeness {
	/** Not at all. */
	static final double NONE = Double.POSITIVE_INFINITY;
	/** The price where only case, hyphens or a plural differ. */
	static final double SAME = 0.5;
	/** The price of a word of another notation. */
	static final double ALIAS = 0.75;
	private static final double LETTER = 0.35;
	/** Of a word that somebody has begun to write. */
	private static final double BEGUN = 1.5;
	private static final double OTHER_LENGTH = 0.01;
	/** As a share of the letters of a word: with more that differ, nobody sees a likeness. */
	private static final double FAR = 0.5;
	/** With more characters' difference, hyphens included, no word stands for another. */
	private static final int FARTHEST = 5;
	/** Hyphens, those of word processors too, and what stands for one. */
	private static final String LOOSE = "-_ \u2010\u2011\u2012\u2013\u2212\u00AD";
	/** The words of the language without case and hyphens. */
	private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
	private static final Map<String, Set<String>> ALIASES = aliases();

	private Likeness() {}

	/**
	 * The price of reading {@code written} as {@code word}: from 0.5, where only case, hyphens or a plural differ;
	 * {@link #NONE} where nobody would.
	 */
	static double price(String written, String word) {
		if (written.isEmpty()) return NONE;
		if (isAlias(written, word)) return ALIAS;
		if (Math.abs(written.length() - word.length()) > FARTHEST) return NONE;
		String plain = plain(written);
		String known = KNOWN.computeIfAbsent(word, Likeness::plain);
		if (plain.equals(known) || plain.equals(known + "s") || known.equals(plain + "s")) return SAME;
		int tolerated = tolerated(Math.min(plain.length(), known.length()));
		if (!Character.isLetter(written.codePointAt(0)) || Math.abs(plain.length() - known.length()) > tolerated)
			return NONE;
		int letters = Nearest.distance(plain, known);
		return letters <= tolerated ? SAME + LETTER * letters + (plain.length() == known.length() ? 0 : OTHER_LENGTH)
				: NONE;
	}

	/** Whether another word of the language, of another notation or of German stands for it. */
	static boolean isAlias(String written, String word) {
		return ALIASES.getOrDefault(word, Set.of()).contains(written.toLowerCase(Locale.ROOT));
	}

	/** The phrases of the language that a word or sign stands for elsewhere. */
	static List<String> phrasesOf(String written) {
		return ALIASES.keySet().stream().filter(word -> word.indexOf(' ') > 0 && isAlias(written, word)).sorted()
				.toList();
	}

	/** The words that are like the written one first, the others as they come. */
	static List<String> nearestFirst(String written, List<String> words) {
		List<String> sorted = new ArrayList<>(words);
		sorted.sort(Comparator
				.comparingDouble(word -> price(written, word) < NONE ? price(written, word) : farther(written, word)));
		return sorted;
	}

	private static double farther(String written, String word) {
		if (written.length() > 1 && plain(word).startsWith(plain(written))) return BEGUN;
		double share = (double) Nearest.distance(plain(written), plain(word)) / Math.max(word.length(), 1);
		return share < FAR ? 2 + share : NONE;
	}

	private static int tolerated(int length) {
		return length <= 2 ? 0 : length <= 4 ? 1 : 2;
	}

	/** In lower case, without hyphens of any kind, underscores and spaces. */
	private static String plain(String word) {
		StringBuilder plain = new StringBuilder(word.length());
		word.toLowerCase(Locale.ROOT).chars().filter(each -> LOOSE.indexOf(each) < 0)
				.forEach(each -> plain.append((char) each));
		return plain.toString();
	}

	private static Map<String, Set<String>> aliases() {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Likeness.class.getResourceAsStream("aliases.properties"),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Map<String, Set<String>> aliases = new HashMap<>();
		properties.stringPropertyNames()
				.forEach(word -> aliases.put(word, Set.of(properties.getProperty(word).split(",\\s*"))));
		return aliases;
	}
}
