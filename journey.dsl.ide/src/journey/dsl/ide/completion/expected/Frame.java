package journey.dsl.ide.completion.expected;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractRule;

/**
 * An element or clause that is not closed yet.
 *
 * @param type what it becomes
 * @param given the features that have got a value
 * @param around what it stands in; null for a whole text
 */
record Frame(EClass type, Set<String> given, Frame around) {
	static Frame of(AbstractRule rule, Frame around) {
		return new Frame((EClass) rule.getType().getClassifier(), Set.of(), around);
	}

	Frame with(String feature) {
		if (given.contains(feature)) return this;
		Set<String> more = new HashSet<>(given);
		more.add(feature);
		return new Frame(type, Set.copyOf(more), around);
	}
}
