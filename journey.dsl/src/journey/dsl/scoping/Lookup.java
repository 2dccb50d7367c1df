package journey.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.journey.Element;
import journey.dsl.journey.Import;
import journey.dsl.journey.JourneyFile;
import journey.dsl.library.StandardLibrary;
import journey.dsl.naming.JourneyNames;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;

/**
 * Finds declared elements of one kind from one place, in the order of the language: the own namespace, single imports,
 * wildcard imports, the library, the full name. Each is one look into the index.
 */
final class Lookup {
	private final IResourceDescriptions index;
	private final EObject context;
	private final EClass type;
	private final IQualifiedNameConverter converter;
	private final JourneyNames names;

	Lookup(IResourceDescriptions index, EObject context, EClass type, IQualifiedNameConverter converter, JourneyNames names) {
		this.index = index;
		this.context = context;
		this.type = type;
		this.converter = converter;
		this.names = names;
	}

	/** The same place, looking for another kind. */
	Lookup forType(EClass other) {
		return new Lookup(index, context, other, converter, names);
	}

	/** What {@code name} means here: nothing, one element, or several that have an equal right to it. */
	List<IEObjectDescription> visible(QualifiedName name) {
		IEObjectDescription own = exact(names.namespaceOf(context).append(name));
		if (own != null) return List.of(own);
		List<IEObjectDescription> imported = imported(name, false);
		if (imported.isEmpty()) imported = imported(name, true);
		if (!imported.isEmpty()) return imported;
		IEObjectDescription other = library(name);
		if (other == null) other = exact(name);
		return other == null ? List.of() : List.of(other);
	}

	/** The element with that full name; null if there is none. */
	IEObjectDescription exact(QualifiedName name) {
		for (IEObjectDescription found : index.getExportedObjects(type, name, false)) return found;
		return name.getSegmentCount() == 2 && name.getFirstSegment().equals(StandardLibrary.NAMESPACE) ? library(name.skipFirst(1)) : null;
	}

	/** Everything of the kind in the workspace and the library, by full name. */
	List<IEObjectDescription> all() {
		List<IEObjectDescription> all = new ArrayList<>();
		index.getExportedObjectsByType(type).forEach(all::add);
		Resource library = StandardLibrary.in(context.eResource().getResourceSet());
		for (Element element : ((JourneyFile) library.getContents().get(0)).getElements())
			if (type.isInstance(element)) all.add(EObjectDescription.create(element.getName(), element));
		return all;
	}

	QualifiedName nameOf(EObject element) {
		return names.getFullyQualifiedName(element);
	}

	private List<IEObjectDescription> imported(QualifiedName name, boolean wildcards) {
		List<IEObjectDescription> found = new ArrayList<>();
		JourneyFile file = EcoreUtil2.getContainerOfType(context, JourneyFile.class);
		for (Import each : file.getImports()) {
			if (each.getImported() == null || each.getImported().endsWith(".*") != wildcards) continue;
			QualifiedName target = target(each.getImported(), name);
			IEObjectDescription hit = target == null ? null : exact(target);
			if (hit != null && found.stream().noneMatch(other -> other.getEObjectURI().equals(hit.getEObjectURI()))) found.add(hit);
		}
		return found;
	}

	/** The full name that {@code name} would have through this import; null if the import is about another name. */
	private QualifiedName target(String imported, QualifiedName name) {
		if (imported.endsWith(".*")) return converter.toQualifiedName(imported.substring(0, imported.length() - 2)).append(name);
		QualifiedName single = converter.toQualifiedName(imported);
		return single.getLastSegment().equals(name.getFirstSegment()) ? single.append(name.skipFirst(1)) : null;
	}

	private IEObjectDescription library(QualifiedName name) {
		if (name.getSegmentCount() != 1) return null;
		Element element = StandardLibrary.find(context.eResource().getResourceSet(), type, name.getFirstSegment());
		return element == null ? null : EObjectDescription.create(name, element);
	}
}
