package journey.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.journey.Journey;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.journey.Stage;
import journey.dsl.journey.Step;
import journey.dsl.journey.SubJourney;
import journey.dsl.naming.OwnJourney;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/**
 * What names mean at one reference, answered by direct look-ups instead of a chain of scopes. Steps are looked for in the
 * own journey first (for {@code replaces}: in the journey that is improved), then as a path into a sub-journey, then as
 * {@code journey.step} of the own namespace, then in full.
 */
final class FlatScope implements IScope {
	private final Lookup lookup;
	private final EObject context;
	private final EReference reference;

	FlatScope(Lookup lookup, EObject context, EReference reference) {
		this.lookup = lookup;
		this.context = context;
		this.reference = reference;
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		List<IEObjectDescription> found = find(name);
		return found.size() == 1 ? found.get(0) : null;
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		return find(name);
	}

	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		for (IEObjectDescription found : getElements(object)) return found;
		return null;
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		List<IEObjectDescription> names = new ArrayList<>();
		QualifiedName full = lookup.nameOf(object);
		if (full == null) return names;
		for (int skipped = full.getSegmentCount() - 1; skipped >= 0; skipped--) {
			QualifiedName shorter = full.skipFirst(skipped);
			IEObjectDescription found = getSingleElement(shorter);
			if (found != null && found.getEObjectURI().equals(EcoreUtil.getURI(object))) names.add(EObjectDescription.create(shorter, object));
		}
		return names;
	}

	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		List<IEObjectDescription> all = new ArrayList<>();
		Journey own = isAboutSteps() ? stepsFrom() : null;
		if (own != null) for (Step step : steps(own)) all.add(EObjectDescription.create(step.getName(), step));
		else for (IEObjectDescription each : lookup.all()) all.add(shortest(each));
		return all;
	}

	private IEObjectDescription shortest(IEObjectDescription full) {
		QualifiedName last = QualifiedName.create(full.getName().getLastSegment());
		IEObjectDescription visible = getSingleElement(last);
		boolean same = visible != null && visible.getEObjectURI().equals(full.getEObjectURI());
		return same ? EObjectDescription.create(last, full.getEObjectOrProxy()) : full;
	}

	private List<IEObjectDescription> find(QualifiedName name) {
		if (name == null || name.isEmpty()) return List.of();
		if (!isAboutSteps()) return lookup.visible(name);
		Journey own = stepsFrom();
		if (own != null) {
			Step step = inside(own, name, 0);
			if (step != null) return List.of(EObjectDescription.create(name, step));
		}
		if (name.getSegmentCount() == 1) return List.of();
		return lookup.visible(name);
	}

	private boolean isAboutSteps() {
		return reference.getEReferenceType() == JourneyPackage.Literals.STEP;
	}

	/** The journey whose steps are meant first. */
	private Journey stepsFrom() {
		Journey own = OwnJourney.of(context);
		if (own != null && reference == JourneyPackage.Literals.TOUCHPOINT__REPLACES && own.getImproves() != null) return own.getImproves();
		return own;
	}

	/** Follows the path {@code name} from its segment {@code at} through sub-journeys. */
	private Step inside(Journey journey, QualifiedName name, int at) {
		IEObjectDescription found = lookup.exact(lookup.nameOf(journey) == null ? name : lookup.nameOf(journey).append(name.getSegment(at)));
		if (found == null || !(EcoreUtil.resolve(found.getEObjectOrProxy(), context) instanceof Step step) || step.eIsProxy()) return null;
		if (at == name.getSegmentCount() - 1) return step;
		return step instanceof SubJourney zoom && zoom.getJourney() != null && !zoom.getJourney().eIsProxy() ? inside(zoom.getJourney(), name, at + 1) : null;
	}

	private static List<Step> steps(Journey journey) {
		List<Step> steps = new ArrayList<>();
		for (Stage stage : journey.getStages()) steps.addAll(stage.getSteps());
		return steps;
	}
}
