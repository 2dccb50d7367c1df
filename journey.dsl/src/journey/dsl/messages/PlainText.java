package journey.dsl.messages;

/** Words of somebody else in a message: what steers a terminal, or turns the direction of reading, does neither there. */
final class PlainText {
	private static final char UNKNOWN = '\uFFFD';

	private PlainText() {}

	/** The same words, with a sign in the place of each control character and of halves of characters. */
	static String of(String words) {
		for (int at = 0; at < words.length(); at++) if (!isPlain(words, at)) return replaced(words);
		return words;
	}

	private static String replaced(String words) {
		StringBuilder plain = new StringBuilder(words);
		for (int at = 0; at < words.length(); at++) if (!isPlain(words, at)) plain.setCharAt(at, UNKNOWN);
		return plain.toString();
	}

	private static boolean isPlain(String words, int at) {
		char c = words.charAt(at);
		if (c < 0x80) return c >= ' ' && c != 0x7F || c == '\n' || c == '\t' || c == '\r';
		if (Character.isHighSurrogate(c)) return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
		if (Character.isLowSurrogate(c)) return at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
		boolean turnsDirection = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
		return c >= 0xA0 && !turnsDirection;
	}
}
