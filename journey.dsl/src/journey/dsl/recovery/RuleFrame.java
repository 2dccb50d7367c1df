package journey.dsl.recovery;

import journey.dsl.lexing.TokenTypes;

/**
 * How far a text has been read: a place in the grammar of the innermost open element, and the elements around it. Never
 * changed, so that any place before can be gone back to.
 *
 * @param state the place
 * @param around the element that this one stands in; null for the file
 * @param head the number of the token that begins the element; −1 for the file
 * @param brace the number of the token that opens its block; −1 while it is not open
 * @param clause the number of the token that begins the clause which is being read
 * @param part the number of the first token behind the last place where that clause could end
 */
record RuleFrame(AutomatonState state, RuleFrame around, int head, int brace, int clause, int part) {
	/** The number of tokens of an element of which nothing stands in the text. */
	static final int ONLY_THOUGHT = Integer.MAX_VALUE;

	/** Before the first token of a file. */
	static RuleFrame of(AutomatonState file) {
		return new RuleFrame(file, null, -1, -1, 0, 0);
	}

	/**
	 * The frame in which a token of this type is read: this one, or one around it where this element and those between
	 * may end; null if there is none.
	 */
	RuleFrame reader(int type, TokenTypes types) {
		boolean isWord = types.isWord(type);
		for (RuleFrame at = this; at != null; at = at.around) {
			if (at.state.step(type, isWord) != null) return at;
			if (!at.state.isEnd) return null;
		}
		return null;
	}

	/** Behind a token of this type; null if it cannot stand here. */
	RuleFrame behind(int type, int number, TokenTypes types) {
		RuleFrame at = reader(type, types);
		if (at == null) return null;
		AutomatonState.Step step = at.state.step(type, types.isWord(type));
		RuleFrame read = at.moved(step, number);
		if (step.begun() == null)
			return type == types.keyword("{")
					? new RuleFrame(read.state, read.around, read.head, number, number, number) : read;
		RuleFrame element = new RuleFrame(step.begun(), read, number, -1, number, number);
		return element.moved(step.begun().step(type, true), number);
	}

	/** Behind what is read by a change; null if that cannot stand here. */
	RuleFrame behind(Edit edit, TokenTypes types) {
		RuleFrame frame = this;
		for (Edit.Piece piece : edit.pieces())
			if (frame != null) frame = frame.behind(piece.type(), edit.number(), types);
		return frame;
	}

	private RuleFrame moved(AutomatonState.Step step, int number) {
		return new RuleFrame(step.next(), around, head, brace, step.isClause() ? number : clause,
				state.isBetweenClauses() || state.isEnd ? number : part);
	}

	/** Whether the text may end here. */
	boolean mayEnd() {
		for (RuleFrame at = this; at != null; at = at.around) if (!at.state.isEnd) return false;
		return true;
	}

	/**
	 * The innermost frame whose block is open: an element with a block ends only where that is closed. The file's if
	 * none is.
	 */
	RuleFrame open() {
		RuleFrame at = this;
		while (at.around != null && (at.brace < 0 || at.state.isEnd)) at = at.around;
		return at;
	}

	/** Whether nothing of the element stands in the text. */
	boolean isOnlyThought() {
		return brace == ONLY_THOUGHT;
	}
}
