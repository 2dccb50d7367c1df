package journey.dsl.ide.navigation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;

/** Some elements, however many, to tell whether a name means one of them. */
final class ElementNames {
	private final Set<Id> ids = new HashSet<>();
	private final Set<String> full = new HashSet<>();

	private record Id(Kind kind, String qualifiedName) {}

	ElementNames(Collection<? extends Element> elements) {
		for (Element element : elements) {
			ids.add(new Id(element.heading().kind(), element.qualifiedName()));
			full.add(element.qualifiedName());
		}
	}

	/** Whether the word names one of them. */
	boolean isMeantBy(NamePart part) {
		return part.meanings().stream()
				.anyMatch(each -> ids.contains(new Id(each.heading().kind(), each.qualifiedName())));
	}

	/** Whether one of the words of a name may mean one of them. */
	boolean mayBeIn(Ref name) {
		return name.name().indexOf('.') > 0 || ids.contains(new Id(name.kind(), name.target()));
	}

	/** Whether one of them has that full name. */
	boolean has(String qualifiedName) {
		return full.contains(qualifiedName);
	}
}
