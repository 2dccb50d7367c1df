package journey.dsl.tests.rewriting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import journey.dsl.tests.rules.Variations;

/**
 * Texts as slips of the hand leave them: examples in which words and signs are lost, doubled, exchanged, or put
 * anywhere.
 */
public final class Mutations {
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]+|\\S");
	private static final List<String> SIGNS = List.of("/*", "/**", "*/", "//", "\"", "\"\"\"", "{", "}", "\\", "“", "”",
			",", ".", "\n", " ", "\r\n");

	private final Random random;

	/** Those that this source of chance leads to. */
	public Mutations(Random random) {
		this.random = random;
	}

	/** All words and signs of a text, in comments and quotes too, sorted. */
	static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).sorted().toList();
	}

	/** A text with one to three of them. */
	public String next() {
		String text = Variations.one(random);
		for (int left = 1 + random.nextInt(3); left > 0 && !text.isEmpty(); left--) text = mutated(text);
		return text;
	}

	private String mutated(String text) {
		List<MatchResult> words = WORD.matcher(text).results().toList();
		if (words.isEmpty()) return text;
		MatchResult word = words.get(random.nextInt(words.size()));
		MatchResult other = words.get(random.nextInt(words.size()));
		int anywhere = random.nextInt(text.length() + 1);
		String sign = SIGNS.get(random.nextInt(SIGNS.size()));
		return switch (random.nextInt(9)) {
			case 0 -> with(text, word, "");
			case 1 -> with(text, word, word.group() + " " + word.group());
			case 2 -> exchanged(text, word, other);
			case 3 -> with(text, word, word.group() + " " + other.group());
			case 4 -> text.substring(0, anywhere);
			case 5 -> with(text, word, word.group() + sign);
			case 6 -> with(text, word, sign + word.group());
			case 7 -> withoutSpaceBehind(text, word);
			default -> text.substring(0, anywhere) + sign + text.substring(anywhere);
		};
	}

	private static String with(String text, MatchResult word, String instead) {
		return text.substring(0, word.start()) + instead + text.substring(word.end());
	}

	private static String exchanged(String text, MatchResult one, MatchResult other) {
		if (one.start() == other.start()) return text;
		List<MatchResult> sorted = new ArrayList<>(List.of(one, other));
		sorted.sort((first, second) -> Integer.compare(first.start(), second.start()));
		return with(with(text, sorted.get(1), sorted.get(0).group()), sorted.get(0), sorted.get(1).group());
	}

	private static String withoutSpaceBehind(String text, MatchResult word) {
		int end = word.end();
		while (end < text.length() && Character.isWhitespace(text.charAt(end))) end++;
		return text.substring(0, word.end()) + text.substring(end);
	}
}
