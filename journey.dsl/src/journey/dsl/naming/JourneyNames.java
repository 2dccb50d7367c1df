package journey.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import journey.dsl.journey.Element;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/** The qualified name of an element: namespace, the journey it stands in (stages give no name), and its own name. */
@Singleton
public class JourneyNames implements IQualifiedNameProvider {
	private final IQualifiedNameConverter converter;

	/** For Guice. */
	@Inject
	public JourneyNames(IQualifiedNameConverter converter) {
		this.converter = converter;
	}

	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		if (!(object instanceof Element element) || element.getName() == null || element.getName().isEmpty())
			return null;
		Journey journey = object instanceof Journey ? null : OwnJourney.of(object);
		QualifiedName space = journey == null ? namespaceOf(object) : getFullyQualifiedName(journey);
		return space == null ? QualifiedName.create(element.getName()) : space.append(element.getName());
	}

	/** The namespace of the file that {@code object} stands in. */
	public QualifiedName namespaceOf(EObject object) {
		JourneyFile file = EcoreUtil2.getContainerOfType(object, JourneyFile.class);
		if (file == null || file.getNamespace() == null || file.getNamespace().isEmpty()) return QualifiedName.EMPTY;
		return converter.toQualifiedName(file.getNamespace());
	}

	@Override
	public QualifiedName apply(EObject object) {
		return getFullyQualifiedName(object);
	}
}
