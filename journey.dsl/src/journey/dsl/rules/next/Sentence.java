package journey.dsl.rules.next;

/** The sentences of a message, in which texts of a model stand in quotes and words of the language in backticks. */
final class Sentence {
	private Sentence() {}

	/** The first one; a full stop within quotes or backticks does not end it. */
	static String first(String message) {
		boolean isCode = false;
		int quotes = 0;
		boolean isGerman = message.indexOf('„') >= 0;
		for (int at = 0; at < message.length(); at++) {
			char sign = message.charAt(at);
			if (sign == '`') isCode = !isCode;
			else if (sign == (isGerman ? '„' : '“')) quotes++;
			else if (sign == (isGerman ? '“' : '”')) quotes = Math.max(0, quotes - 1);
			else if (!isCode && quotes == 0 && ends(message, at)) return message.substring(0, at + 1);
		}
		return message;
	}

	private static boolean ends(String message, int at) {
		boolean isEnd = ".!?".indexOf(message.charAt(at)) >= 0;
		return isEnd && at + 2 < message.length() && message.charAt(at + 1) == ' '
				&& (Character.isUpperCase(message.charAt(at + 2)) || "“„`".indexOf(message.charAt(at + 2)) >= 0);
	}
}
