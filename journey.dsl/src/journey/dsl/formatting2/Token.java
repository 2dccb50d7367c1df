package journey.dsl.formatting2;

/**
 * One word or sign of a text, with what stands before it.
 *
 * @param before spaces, line ends and comments between the token before and this one
 * @param text its characters
 * @param role what it does to the layout
 */
record Token(String before, String text, TokenRole role) {
	/** The length of its last line. */
	int lastLineLength() {
		return text.length() - (text.lastIndexOf('\n') + 1);
	}
}
