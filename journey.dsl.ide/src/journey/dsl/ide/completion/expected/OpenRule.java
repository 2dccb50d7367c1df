package journey.dsl.ide.completion.expected;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractRule;

/**
 * An element or clause that is still open.
 *
 * @param type what it becomes
 * @param given the features that have got a value
 * @param around what it stands in; null for a whole text
 */
record OpenRule(EClass type, Set<String> given, OpenRule around) {
	static OpenRule of(AbstractRule rule, OpenRule around) {
		return new OpenRule((EClass) rule.getType().getClassifier(), Set.of(), around);
	}

	OpenRule with(String feature) {
		if (given.contains(feature)) return this;
		Set<String> more = new HashSet<>(given);
		more.add(feature);
		return new OpenRule(type, Set.copyOf(more), around);
	}
}
