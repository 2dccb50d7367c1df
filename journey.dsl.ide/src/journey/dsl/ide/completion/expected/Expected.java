package journey.dsl.ide.completion.expected;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;

/**
 * One thing that can come at a place.
 *
 * @param element of the grammar: a keyword, a cross reference, or a call of a rule that reads one word
 * @param type the element or clause that is open there
 * @param given the features of that which have got a value already
 * @param gives the feature of it that would get a value; empty if none would
 * @param from the offset of what is typed of it already
 */
public record Expected(AbstractElement element, EClass type, Set<String> given, String gives, int from) {}
