package journey.dsl.rules;

import journey.dsl.model.source.Element;

/** A rule about each element of one kind, which needs to know nothing but what the element refers to. */
public abstract non-sealed class ElementRule<E extends Element> extends Rule {
	private final Class<E> visited;

	/** A rule about all {@code visited} elements. */
	protected ElementRule(Class<E> visited, RuleKind kind, Severity severity) {
		super(kind, severity);
		this.visited = visited;
	}

	/** The elements that it is about. */
	public final Class<E> visited() {
		return visited;
	}

	/** Reports what is missing or contradictory about {@code element}. */
	public abstract void check(E element, RuleContext context);
}
