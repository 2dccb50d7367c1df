package journey.dsl.recovery;

/**
 * What may stand at a place of the grammar.
 *
 * @param form of what may stand there
 * @param type the type of its tokens; 0 for names, which are words of any type
 * @param word the keyword or sign; the rule of a figure ({@code Duration}, {@code PERCENT} …), of a list of words
 * ({@code Mood}) or of the element that a name means ({@code Owner}); empty for a text, and for the name of the element
 * itself
 * @param literal the word of a list; empty otherwise
 */
record ExpectedToken(Form form, int type, String word, String literal) {
	/** How it is written. */
	enum Form {
		KEYWORD, SIGN, LISTED, NAME, TEXT, FIGURE
	}

	/** The word itself, of a keyword or a list; empty for anything else. */
	String spelling() {
		return switch (form) {
			case KEYWORD, SIGN -> word;
			case LISTED -> literal;
			default -> "";
		};
	}
}
