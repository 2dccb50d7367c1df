package journey.dsl.lexing;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;

/** A token of a text, with what is odd about it. */
public final class WrittenToken extends CommonToken {
	private static final long serialVersionUID = 1L;

	private final Oddity oddity;

	/**
	 * A token that stands in a text.
	 *
	 * @param start the offset of its first character
	 * @param end the offset behind its last character; {@code start} for one that is only thought to be there
	 */
	public WrittenToken(CharStream text, int type, int start, int end, Oddity oddity) {
		super(text, type, DEFAULT_CHANNEL, start, end - 1);
		this.oddity = oddity;
	}

	/** What is odd about it. */
	public Oddity oddity() {
		return oddity;
	}

	/** The offset of its first character. */
	public int start() {
		return getStartIndex();
	}

	/** The offset behind its last character. */
	public int end() {
		return getStopIndex() + 1;
	}
}
