package journey.dsl.cli.report;

/**
 * Makes text by modellers harmless for a terminal: no control characters, nothing that changes the direction of text.
 */
public final class TerminalText {
	private TerminalText() {}

	/** The text with every character that could command the terminal spelled out. */
	public static String safe(String text) {
		StringBuilder safe = null;
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (isHarmless(c)) {
				if (safe != null) safe.append(c);
				continue;
			}
			if (safe == null) safe = new StringBuilder(text.substring(0, at));
			safe.append(c == '\t' ? " " : "\\u" + String.format("%04x", (int) c));
		}
		return safe == null ? text : safe.toString();
	}

	private static boolean isHarmless(char c) {
		boolean control = c < 0x20 || c >= 0x7f && c < 0xa0;
		boolean direction = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c == '\u200e'
				|| c == '\u200f' || c == '\u2028' || c == '\u2029';
		return !control && !direction;
	}
}
