package journey.dsl.lexing;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds what stands next in a text, asked from the beginning to the end: each stretch is searched once, however often
 * it is asked.
 */
final class NextOccurrence {
	private final String text;
	private final Map<String, Integer> last = new HashMap<>();

	NextOccurrence(String text) {
		this.text = text;
	}

	/**
	 * The first offset from {@code from} on at which the words stand; −1 if there is none. {@code from} never goes
	 * back.
	 */
	int next(String words, int from) {
		Integer known = last.get(words);
		if (known != null && (known < 0 || known >= from)) return known;
		int next = text.indexOf(words, from);
		last.put(words, next);
		return next;
	}
}
