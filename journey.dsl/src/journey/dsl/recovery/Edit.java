package journey.dsl.recovery;

import java.util.List;

/**
 * One way to read on: some tokens are read as others. No tokens are read as these where something is missing; these as
 * none where they are set aside.
 *
 * @param kind what it is, for the sentence about it
 * @param from the number of the first token that is read otherwise
 * @param until the number behind the last one
 * @param pieces what is read instead, in the order of the text
 * @param price how unlikely it is that this was meant
 * @param isSure whether there is no doubt about what was meant, so that nothing follows from the fault
 * @param right what should stand there; null where only the author knows
 */
record Edit(Kind kind, int from, int until, List<Piece> pieces, double price, boolean isSure, String right) {
	/** What happened. */
	enum Kind {
		/** A mistyped word, or one that other notations have for it. */
		WORD, SPLIT, JOIN, FIGURE, UNIT, COMMA, NAME, NAME_OF_TITLE, NAME_MISSING, TWO_WORDS, QUOTES, QUOTE_OPENS,
		QUOTE_CLOSES, KEYWORD_MISSING,
		BRACE_OPENS, BRACE_CLOSES, BRACE_TOO_MANY, BRACE_TWICE, OUTSIDE, SIGN, STRAY, STRAY_LINE, STRAY_BLOCK,
		BROKEN_OFF
	}

	/**
	 * A token to be read.
	 *
	 * @param type of it
	 * @param start the offset where it stands
	 * @param end behind it; {@code start} for what is only thought to be there
	 * @param text what it is read as; null for the characters that stand there
	 */
	record Piece(int type, int start, int end, String text) {}

	/** The number that its tokens have among those of the text. */
	int number() {
		return kind == Kind.OUTSIDE ? RuleFrame.ONLY_THOUGHT : from;
	}
}
