package journey.dsl.lexing;

/** What is wrong with a token by itself, wherever it stands. */
public enum Oddity {
	/** Nothing. */
	NONE,
	/** A comment that begins and never ends. */
	UNCLOSED_COMMENT,
	/** A text on one line without its closing quote. */
	UNCLOSED_TEXT,
	/** A text between triple quotes that never ends. */
	UNCLOSED_LONG_TEXT,
	/** A text between single quotes or backticks. */
	OTHER_QUOTES,
	/** A remark as other languages write it: {@code # …}, {@code -- …}, {@code <!-- … -->}. */
	FOREIGN_COMMENT,
	/** The first line of a merge that git could not settle. */
	CONFLICT,
	/** The other side of such a merge, with the lines that mark it. */
	CONFLICT_REST,
	/** Begins like a figure and is none: {@code 20min}, {@code 71,5%}, {@code 2027-3-1}. */
	FIGURE,
	/** Begins like a name and is none: {@code sales-}, {@code on--critical-path}. */
	NAME
}
