package journey.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import journey.dsl.journey.Element;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyFile;
import journey.dsl.journey.Stage;
import journey.dsl.naming.JourneyNames;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/** Which elements the index knows: all that have a name. Nothing below a step does, so nothing below it is visited. */
@Singleton
public class ExportedNames extends DefaultResourceDescriptionStrategy {
	private final JourneyNames names;

	/** For Guice. */
	@Inject
	public ExportedNames(JourneyNames names) {
		this.names = names;
	}

	@Override
	public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
		if (object instanceof Element) {
			QualifiedName name = names.getFullyQualifiedName(object);
			if (name != null) acceptor.accept(EObjectDescription.create(name, object));
		}
		return object instanceof JourneyFile || object instanceof Journey || object instanceof Stage;
	}
}
