package journey.dsl.scoping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.journey.Element;
import journey.dsl.journey.Import;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.journey.Stage;
import journey.dsl.journey.SubJourney;
import journey.dsl.naming.JourneyNames;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * What one file gives to others, and how it looks up names itself.
 *
 * @param namespace of the file; empty for the root namespace
 * @param imports as written
 * @param names in text order: all elements that have one. Nothing below a step has.
 */
public record Exports(String namespace, List<String> imports, List<Exported> names) {
	/** A file that says nothing. */
	public static final Exports NONE = new Exports("", List.of(), List.of());

	/** What that file exports. */
	public static Exports of(JourneyFile file, JourneyNames naming) {
		List<Exported> names = new ArrayList<>();
		collect(file, naming, names);
		List<String> imports = file.getImports().stream().map(Import::getImported).filter(name -> name != null)
				.toList();
		return new Exports(file.getNamespace() == null ? "" : file.getNamespace(), imports, List.copyOf(names));
	}

	private static void collect(EObject container, JourneyNames naming, List<Exported> names) {
		for (EObject part : container.eContents()) {
			if (part instanceof Element element) {
				QualifiedName name = naming.getFullyQualifiedName(element);
				if (name != null) names.add(new Exported(element.eClass(), name.toString(), zoom(element)));
			}
			if (part instanceof Journey || part instanceof Stage) collect(part, naming, names);
		}
	}

	private static String zoom(Element element) {
		return element instanceof SubJourney ? WrittenName.of(element, Literals.SUB_JOURNEY__JOURNEY) : "";
	}

	/** The last words of all names that mean something else, or mean nothing any more, in {@code later}. */
	public Set<String> changes(Exports later) {
		Set<String> changed = new LinkedHashSet<>();
		if (names.equals(later.names)) return changed;
		Set<Exported> before = new LinkedHashSet<>(names);
		Set<Exported> after = new LinkedHashSet<>(later.names);
		for (Exported name : names) if (!after.contains(name)) changed.add(name.lastSegment());
		for (Exported name : later.names) if (!before.contains(name)) changed.add(name.lastSegment());
		return changed;
	}
}
