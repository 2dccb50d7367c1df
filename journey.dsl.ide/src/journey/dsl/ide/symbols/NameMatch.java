package journey.dsl.ide.symbols;

import java.util.Locale;

/**
 * How well typed letters match a name or title, abbreviated as people do: {@code o-t-d}, {@code otd} or {@code orddel}
 * for {@code order-to-delivery}.
 */
final class NameMatch {
	/** It does not fit. */
	static final int NONE = Integer.MAX_VALUE;

	private final String query;

	/** The match of names with what was typed; signs between words are left out. */
	NameMatch(String typed) {
		query = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-_.]+", "");
	}

	/** How far the text is from what was typed: 0 is the same, {@link #NONE} is something else. */
	int distance(String text) {
		if (query.isEmpty()) return 0;
		if (query.length() > text.length() || !isScattered(text)) return NONE;
		String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-_.]+", "");
		if (plain.equals(query)) return 0;
		if (plain.startsWith(query)) return 1;
		if (isByHumps(text)) return 2;
		return plain.contains(query) ? 3 : 4;
	}

	/** Whether all letters that were typed occur one behind the other. */
	private boolean isScattered(String text) {
		int matched = 0;
		for (int at = 0; at < text.length() && matched < query.length(); at++)
			if (Character.toLowerCase(text.charAt(at)) == query.charAt(matched)) matched++;
		return matched == query.length();
	}

	/** Whether what was typed falls into pieces each of which begins a word. */
	private boolean isByHumps(String text) {
		boolean[] reached = new boolean[query.length() + 1];
		boolean[] running = new boolean[query.length() + 1];
		reached[0] = true;
		for (int at = 0; at < text.length(); at++) {
			boolean[] next = new boolean[query.length() + 1];
			char letter = Character.toLowerCase(text.charAt(at));
			boolean begins = beginsWord(text, at);
			for (int matched = 0; matched < query.length(); matched++)
				if (query.charAt(matched) == letter && (running[matched] || begins && reached[matched]))
					next[matched + 1] = true;
			for (int matched = 0; matched <= query.length(); matched++) reached[matched] |= next[matched];
			running = next;
		}
		return reached[query.length()];
	}

	private static boolean beginsWord(String text, int at) {
		if (at == 0) return true;
		char before = text.charAt(at - 1);
		return !Character.isLetterOrDigit(before)
				|| Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(before);
	}
}
