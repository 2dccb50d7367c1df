package journey.dsl.ide.colouring;

/** The role of a word in a text. */
public enum WordRole {
	/** A word of the language. */
	KEYWORD,
	/** A word out of a fixed list. */
	VALUE,
	/** The name of an element, where it gets it. */
	DECLARED_NAME,
	/** A part of the name of another element. */
	USED_NAME,
	/** A part of the name of a namespace, or of what is imported. */
	NAMESPACE,
	/** A free label. */
	TAG,
	/** Text between quotes. */
	TEXT,
	/** A figure, or a part of it: its unit, its currency. */
	FIGURE,
	/** A comment that belongs to no element. */
	COMMENT,
	/** The description of an element. */
	DOCUMENTATION,
	/** Spaces, signs, and what could not be read. */
	OTHER
}
