package journey.dsl.formatting2;

/**
 * One word or sign of a text, with what stands before it.
 *
 * @param before spaces, line ends and comments between the token before and this one
 * @param text its characters
 * @param role what it does to the layout
 */
record Token(String before, String text, Role role) {
	/** What a token does to the layout. */
	enum Role {
		/** Begins an element, which begins a line. */
		ELEMENT,
		/** Begins a clause, before which a line may end. */
		CLAUSE,
		OPEN, CLOSE, COMMA, DOT,
		/** Goes on with the clause. */
		WORD
	}

	/** The length of its last line. */
	int lastLineLength() {
		return text.length() - (text.lastIndexOf('\n') + 1);
	}
}
