package journey.dsl.model;

/**
 * The name of another element, as written and as resolved.
 *
 * @param kind what is asked for
 * @param name as written
 * @param target the qualified name of the element it means; empty if there is none, or more than one
 * @param at where the name stands
 */
public record Ref(Kind kind, String name, String target, SourceRange at) {
	/** Whether the name means exactly one element. */
	public boolean isResolved() {
		return !target.isEmpty();
	}
}
