package journey.dsl.formatting2;

/** What a token does to the layout. */
public enum TokenRole {
	/** Begins an element, which begins a line. */
	ELEMENT,
	/** Begins a clause, before which a line may end. */
	CLAUSE,
	/** Opens a block. */
	OPEN,
	/** Closes a block. */
	CLOSE,
	/** Separates items of a list. */
	COMMA,
	/** Separates parts of a name. */
	DOT,
	/** Goes on with the clause. */
	WORD
}
