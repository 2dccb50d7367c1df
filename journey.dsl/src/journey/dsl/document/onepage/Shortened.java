package journey.dsl.document.onepage;

/**
 * A text that has to fit a card: whole, or cut at a word and marked with an ellipsis.
 *
 * @param text what is shown
 * @param cut whether something is missing
 */
public record Shortened(String text, boolean cut) {
	/** At most {@code room} letters of {@code text}, wide ones counted twice. */
	public static Shortened of(String text, int room) {
		String line = text.strip().replaceAll("\\s+", " ");
		int used = 0;
		int space = -1;
		for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
			used += line.codePointAt(i) >= 0x1100 ? 2 : 1;
			if (used > room) {
				int end = space > i / 2 ? space : i;
				return new Shortened(line.substring(0, end).stripTrailing() + "\u2026", true);
			}
			if (line.charAt(i) == ' ') space = i;
		}
		return new Shortened(line, false);
	}
}
