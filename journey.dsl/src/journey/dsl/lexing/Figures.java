package journey.dsl.lexing;

/** Where figures end, and which of them the grammar knows. */
final class Figures {
	private final TokenTypes types;

	Figures(TokenTypes types) {
		this.types = types;
	}

	/**
	 * Behind all that is written without a space from a digit on, or from the minus before it, and may belong to a
	 * figure.
	 */
	int end(String text, int start) {
		int end = start + 1;
		while (end < text.length() && goesOn(text, end)) end++;
		return end;
	}

	private static boolean goesOn(String text, int at) {
		char c = text.charAt(at);
		if (Letters.isInName(c) || c == '%' || isCurrency(c)) return true;
		char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
		return switch (c) {
			case '.' -> Letters.isDigit(next) || next == '%';
			case ',', ':', '/', '\'', '\u2019' -> Letters.isDigit(next);
			case '-' -> next != '>' && next != '-'
					|| next == '-' && at + 2 < text.length() && Letters.isInName(text.charAt(at + 2));
			default -> false;
		};
	}

	static boolean isCurrency(char c) {
		return Character.getType(c) == Character.CURRENCY_SYMBOL;
	}

	/** The type of the figure that these characters are; 0 if they are none. */
	int type(String text, int start, int end) {
		int at = text.charAt(start) == '-' ? start + 1 : start;
		boolean isNegative = at > start;
		int whole = digits(text, at, end);
		if (whole == end) return types.terminal("INT");
		int length = whole - at;
		char behind = text.charAt(whole);
		if (behind == '%' && whole + 1 == end) return types.terminal("PERCENT");
		int second = digits(text, whole + 1, end);
		int secondLength = second - whole - 1;
		if (secondLength == 0) return 0;
		if (behind == '.' && second == end) return types.terminal("DECIMAL");
		if (behind == '.' && second + 1 == end && text.charAt(second) == '%') return types.terminal("PERCENT");
		if (isNegative || secondLength != 2) return 0;
		if (behind == ':' && length == 2 && second == end) return types.terminal("TIME");
		boolean isDate = behind == '-' && length == 4 && second + 3 == end && text.charAt(second) == '-'
				&& digits(text, second + 1, end) == end;
		return isDate ? types.terminal("DATE") : 0;
	}

	private static int digits(String text, int from, int end) {
		int at = from;
		while (at < end && Letters.isDigit(text.charAt(at))) at++;
		return at;
	}
}
