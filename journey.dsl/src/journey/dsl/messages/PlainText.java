package journey.dsl.messages;

/** Words of somebody else in a message: a half of a character, as an edit may leave it, can be told to nobody. */
final class PlainText {
	private static final char UNKNOWN = '\uFFFD';

	private PlainText() {}

	/** The same words, with a sign in the place of each half of a character. */
	static String of(String words) {
		for (int at = 0; at < words.length(); at++) if (isHalf(words, at)) return replaced(words);
		return words;
	}

	private static String replaced(String words) {
		StringBuilder plain = new StringBuilder(words);
		for (int at = 0; at < words.length(); at++) if (isHalf(words, at)) plain.setCharAt(at, UNKNOWN);
		return plain.toString();
	}

	private static boolean isHalf(String words, int at) {
		char c = words.charAt(at);
		if (Character.isHighSurrogate(c))
			return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
		return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
	}
}
