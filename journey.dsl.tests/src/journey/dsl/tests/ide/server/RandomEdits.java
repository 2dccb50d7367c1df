package journey.dsl.tests.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody may do to texts who types without looking: letters, lines, braces and names come, go and change places.
 */
final class RandomEdits {
	private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_-]*");
	private static final List<String> PIECES = List.of("{", "}", "\"", "\n", " ", "owner ", "then ", "stage x { ",
			"touchpoint y \"Y\"", "sub-journey z of ", "import ", "namespace n\n",
			"// ", "/* ", "*/", "50%", "exit ", ",", ".", "\"\"\"", "é", "\uD83D\uDE00", "\r\n", "moment ",
			"allow \"x\" because \"y\"", "hand-off h from a to b after c");

	private final Random random;

	RandomEdits(long seed) {
		random = new Random(seed);
	}

	/**
	 * A stretch of a text that is replaced.
	 *
	 * @param from its first offset
	 * @param to the offset behind it
	 */
	record Edit(int from, int to, String text) {
		String in(String before) {
			return before.substring(0, from) + text + before.substring(to);
		}
	}

	/** Something done to a text; long ones are rather cut than made longer. */
	Edit next(String text) {
		int at = random.nextInt(text.length() + 1);
		int end = Math.min(text.length(), at + random.nextInt(text.length() > 20_000 ? 2_000 : 12));
		return switch (random.nextInt(7)) {
			case 0 -> new Edit(at, end, "");
			case 1, 2 -> new Edit(at, at, PIECES.get(random.nextInt(PIECES.size())));
			case 3 -> new Edit(at, at, String.valueOf((char) ('a' + random.nextInt(26))));
			case 4 -> exchanged(text);
			case 5 -> copied(text, at);
			default -> new Edit(at, at, "\n  note \"" + random.nextInt(100) + "\"\n");
		};
	}

	int number(int bound) {
		return random.nextInt(bound);
	}

	/** One word becomes another one of the text: names come to mean something else. */
	private Edit exchanged(String text) {
		List<MatchResult> words = new ArrayList<>(WORD.matcher(text).results().toList());
		if (words.isEmpty()) return new Edit(0, 0, "team t\n");
		MatchResult word = words.get(random.nextInt(words.size()));
		return new Edit(word.start(), word.end(), words.get(random.nextInt(words.size())).group());
	}

	private Edit copied(String text, int at) {
		int from = text.isEmpty() ? 0 : random.nextInt(text.length());
		return new Edit(at, at, text.length() > 20_000 ? "" : text.substring(from, Math.min(text.length(), from + 40)));
	}
}
