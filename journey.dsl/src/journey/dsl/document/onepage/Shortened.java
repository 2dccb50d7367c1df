package journey.dsl.document.onepage;

/**
 * A text that has to fit a card: whole, or cut at a word and marked with an ellipsis.
 *
 * @param text what is shown
 * @param cut whether something is missing
 */
public record Shortened(String text, boolean cut) {
	private static final int AVERAGE = 10;
	private static final String NARROW = "fijlrtI .,:;!'|()[]/-";
	private static final String BROAD = "mwMW@%";

	/** As much of {@code text} as has the width of {@code room} average letters. */
	public static Shortened of(String text, int room) {
		String line = text.strip().replaceAll("\\s+", " ");
		int used = 0;
		int space = -1;
		for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
			used += width(line.codePointAt(i));
			if (used > room * AVERAGE) {
				int end = space > i / 2 ? space : i;
				return new Shortened(line.substring(0, end).stripTrailing() + "\u2026", true);
			}
			if (line.charAt(i) == ' ') space = i;
		}
		return new Shortened(line, false);
	}

	/** The usual width of a letter in tenths of an average one. */
	private static int width(int letter) {
		if (letter >= 0x1100) return 2 * AVERAGE;
		if (NARROW.indexOf(letter) >= 0) return 6;
		return BROAD.indexOf(letter) >= 0 ? 16 : Character.isUpperCase(letter) ? 13 : AVERAGE;
	}
}
