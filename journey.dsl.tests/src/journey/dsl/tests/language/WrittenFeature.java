package journey.dsl.tests.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.journey.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A value that a text has written for a feature of the language, in the words of one place.
 *
 * @param object that has the feature
 * @param feature that is written there
 * @param node its words
 */
record WrittenFeature(EObject object, EStructuralFeature feature, INode node) {
	/** All that a text has written, a feature that holds other objects by what is written in these. */
	static List<WrittenFeature> in(EObject file) {
		List<WrittenFeature> written = new ArrayList<>();
		file.eAllContents().forEachRemaining(object -> {
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
				if (!(feature instanceof EReference reference && reference.isContainment()))
					NodeModelUtils.findNodesForFeature(object, feature)
							.forEach(node -> written.add(new WrittenFeature(object, feature, node)));
		});
		return written;
	}

	/** What the feature is called: {@code Class.feature}, by the class that declares it. */
	static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}

	/** This feature, and those that hold its object, up to an element with a name. */
	List<EStructuralFeature> path() {
		List<EStructuralFeature> path = new ArrayList<>(List.of(feature));
		for (EObject each = object; !isNamed(each); each = each.eContainer()) path.add(each.eContainmentFeature());
		if (isNamed(object) && feature.getName().equals("title")) path.add(object.eContainmentFeature());
		return path;
	}

	/** The element with a name that says it. */
	Optional<Element> element() {
		EObject each = object;
		while (each != null && !isNamed(each)) each = each.eContainer();
		return Optional.ofNullable((Element) each);
	}

	private static boolean isNamed(EObject object) {
		return object == null || object.eContainer() == null || object instanceof Element;
	}

	/** The text with another value in this place; the same where there is no other one to write. */
	String changed(String text) {
		String now = words();
		String other = other(now);
		return text.substring(0, node.getOffset()) + other + text.substring(node.getOffset() + now.length());
	}

	private String words() {
		return node.getText().strip();
	}

	private String other(String now) {
		if (feature instanceof EReference reference) return name(reference, now);
		EAttribute attribute = (EAttribute) feature;
		if (attribute.getEAttributeType() instanceof EEnum list) return literal(list, now);
		if (now.startsWith("\"")) return "\"Other words\"";
		if (now.matches("\\d{4}-\\d\\d-\\d\\d")) return "2026-11-05";
		if (now.matches("\\d\\d:\\d\\d")) return "09:30";
		if (now.matches("-?[\\d.]+%")) return "33%";
		if (now.matches("-?[\\d.]+")) return "7";
		// a word that stands for yes is left out; where a number may stand instead, it is needed
		if (attribute.getEAttributeType().getInstanceClass() == boolean.class)
			return object.eClass().getName().equals("Count") ? "7 times" : "";
		return now.equals("EUR") ? "USD" : now;
	}

	private static String literal(EEnum list, String now) {
		return list.getELiterals().stream().map(literal -> literal.getLiteral())
				.filter(literal -> !literal.equals(now) && !literal.equals(now + "s") && !now.equals(literal + "s"))
				.findFirst().orElse(now);
	}

	/** The name of something else that may be named there. */
	private String name(EReference reference, String now) {
		List<String> names = new ArrayList<>();
		object.eResource().getAllContents().forEachRemaining(each -> {
			if (reference.getEReferenceType().isInstance(each) && isInReach((Element) each))
				names.add(((Element) each).getName());
		});
		return names.stream().filter(name -> !name.equals(now)).findFirst().orElse(now);
	}

	/** Steps are named within their journey; {@code replaces} alone looks into another one. */
	private boolean isInReach(Element target) {
		if (!(target instanceof journey.dsl.journey.Step)) return true;
		boolean isOwn = journeyOf(target) == journeyOf(object);
		return isOwn != feature.getName().equals("replaces");
	}

	private static EObject journeyOf(EObject object) {
		EObject each = object;
		while (each != null && !(each instanceof journey.dsl.journey.Journey)) each = each.eContainer();
		return each;
	}
}
