package journey.dsl.scoping;

import org.eclipse.emf.ecore.EClass;

/**
 * A name that others may use.
 *
 * @param type what it names
 * @param name the qualified name
 * @param zoom of a sub-journey the journey that it stands for, as written; empty for everything else
 */
record Exported(EClass type, String name, String zoom) {
	/** Whether it stands in that namespace or journey itself, and not deeper. */
	boolean isIn(String space) {
		return name.length() - lastSegment().length() == (space.isEmpty() ? 0 : space.length() + 1)
				&& name.startsWith(space);
	}

	/** The name without namespace and journey. */
	String lastSegment() {
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
