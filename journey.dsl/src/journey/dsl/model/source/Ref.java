package journey.dsl.model.source;

/**
 * The name of another element, as written and as resolved.
 *
 * @param kind what is asked for
 * @param name as written
 * @param target the qualified name of the element it means; empty if there is none, or more than one
 * @param at where the name stands
 * @param isGuess whether it is called otherwise, and only so nearly that nothing else can be meant
 */
public record Ref(Kind kind, String name, String target, SourceRange at, boolean isGuess) {
	/** A name that is written as what it means is called, or means nothing. */
	public Ref(Kind kind, String name, String target, SourceRange at) {
		this(kind, name, target, at, false);
	}

	/** Whether the name means exactly one element. */
	public boolean isResolved() {
		return !target.isEmpty();
	}
}
