package journey.dsl.lexing;

/** Quotes of any language around a text that is written on one line. */
public final class TypographicQuotes {
	/**
	 * The longest text between other than straight double quotes, in characters: nobody writes longer ones on one line.
	 */
	static final int LONGEST = 1000;

	private TypographicQuotes() {}

	/** What may close a text that begins with this typographic quote; empty if it is none. */
	private static String closing(char open) {
		return switch (open) {
			case '\u201C', '\u201F' -> "\u201D\u201C";
			case '\u201D' -> "\u201D";
			case '\u201E' -> "\u201C\u201D\u201F";
			case '\u00AB' -> "\u00BB";
			case '\u00BB' -> "\u00AB\u00BB";
			case '\u2039' -> "\u203A";
			case '\u203A' -> "\u2039\u203A";
			case '\u201A', '\u2018', '\u201B' -> "\u2019\u2018";
			case '\u2019' -> "\u2019";
			case '\u300C' -> "\u300D";
			case '\u300E' -> "\u300F";
			case '\uFF02' -> "\uFF02";
			default -> "";
		};
	}

	/**
	 * Behind the quote that closes the typographic one which stands there, on its line; 0 if none does, or none stands
	 * there. Straight ones inside come in pairs.
	 */
	public static int end(String text, int start) {
		String closing = closing(text.charAt(start));
		if (closing.isEmpty()) return 0;
		boolean isSingle = closing.indexOf('\u2019') >= 0;
		int straight = -1;
		boolean isEven = true;
		for (int end = start + 1; end < Math.min(text.length(), start + LONGEST)
				&& !Letters.isLineEnd(text.charAt(end)); end++) {
			char c = text.charAt(end);
			boolean isApostrophe = isSingle && end + 1 < text.length()
					&& Character.isLetterOrDigit(text.charAt(end + 1));
			if (closing.indexOf(c) >= 0 && !isApostrophe && isEven) return end + 1;
			if (c != '"' || isSingle) continue;
			isEven = !isEven;
			if (straight < 0) straight = end + 1;
		}
		return Math.max(straight, 0);
	}

	/**
	 * Behind the typographic quote that closes the straight one which stands there, before {@code limit}; 0 if none
	 * does.
	 */
	public static int endOfStraight(String text, int start, int limit) {
		for (int end = start + 2; end < limit; end++)
			if (text.charAt(end) == '\u201D' || text.charAt(end) == '\u201C') return end + 1;
		return 0;
	}

	/**
	 * A token with straight quotes around it if it is a text between others; its straight ones inside are escaped then,
	 * and its escapes stay.
	 */
	public static String straight(String token) {
		int last = token.length() - 1;
		boolean isTypographic = last > 0
				&& (!closing(token.charAt(0)).isEmpty() || token.charAt(0) == '"' && token.charAt(last) != '"');
		if (!isTypographic) return token;
		StringBuilder straight = new StringBuilder("\"");
		boolean isEscaped = false;
		for (int at = 1; at < last; at++) {
			char c = token.charAt(at);
			if (c == '"' && !isEscaped) straight.append('\\');
			straight.append(c);
			isEscaped = c == '\\' && !isEscaped;
		}
		// a backslash at the end would take the quote behind it for its own
		return isEscaped ? token : straight.append('"').toString();
	}
}
