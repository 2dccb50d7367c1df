package journey.dsl.lexing;

/** Where the lines of a text begin and end, and the prose in them whose own end is missing. */
final class Lines {
	private final String text;
	private final TokenTypes types;

	Lines(String text, TokenTypes types) {
		this.text = text;
		this.types = types;
	}

	private char charAt(int index) {
		return index < text.length() ? text.charAt(index) : '\0';
	}

	/** Where the line ends that {@code from} stands in, before its line end. */
	int end(int from) {
		int end = from;
		while (end < text.length() && !Letters.isLineEnd(text.charAt(end))) end++;
		return end;
	}

	/** A remark ends with its line feed, as the grammar says; a lone carriage return is white space behind it. */
	int withEnd(int end) {
		if (charAt(end) == '\r' && charAt(end + 1) == '\n') return end + 2;
		return charAt(end) == '\n' ? end + 1 : end;
	}

	/** The line behind the one that ends at {@code end}. */
	private int next(int end) {
		int next = withEnd(end);
		return next == end && charAt(end) == '\r' ? end + 1 : next;
	}

	/** Whether nothing but space stands before a character on its line. */
	boolean isAtStart(int index) {
		int before = index - 1;
		while (before >= 0 && !Letters.isLineEnd(text.charAt(before)) && Letters.isSpace(text.charAt(before))) before--;
		return before < 0 || Letters.isLineEnd(text.charAt(before));
	}

	/**
	 * Where prose ends whose own end is missing: before the next line that begins like the language does.
	 *
	 * @param opening how many characters at {@code at} open it
	 */
	int proseEnd(int at, int opening) {
		int end = end(Math.min(at + opening, text.length()));
		while (end < text.length()) {
			int line = next(end);
			int word = line;
			while (word < text.length() && Letters.isSpace(text.charAt(word)) && !Letters.isLineEnd(text.charAt(word)))
				word++;
			if (word == text.length() || beginsLikeTheLanguage(word)) break;
			end = end(word);
		}
		return Math.max(end, at + opening);
	}

	private boolean beginsLikeTheLanguage(int from) {
		if (Letters.isLineEnd(text.charAt(from)) || text.charAt(from) == '}' || text.startsWith("/*", from)
				|| text.startsWith("//", from))
			return true;
		int end = from;
		while (end < text.length() && (Letters.isInName(text.charAt(end)) || text.charAt(end) == '-')) end++;
		return types.keyword(text.substring(from, end)) > 0;
	}
}
