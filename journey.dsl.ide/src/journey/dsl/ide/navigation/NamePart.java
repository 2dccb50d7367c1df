package journey.dsl.ide.navigation;

import java.util.List;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;

/**
 * A word of a written name, between its dots.
 *
 * @param at where it stands
 * @param word in Unicode normal form C, as names are compared
 * @param meanings what it names: one element, in imports perhaps several of different kinds; none if that is not known
 * @param namespace the namespace that it ends, such as {@code acme.people} at {@code people}; empty if it ends none
 * @param declares whether it stands where the element gets its name
 */
public record NamePart(SourceRange at, String word, List<Element> meanings, String namespace, boolean declares) {}
