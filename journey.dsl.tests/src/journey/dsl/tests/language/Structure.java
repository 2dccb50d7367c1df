package journey.dsl.tests.language;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.SourceRange;
import journey.dsl.tests.Texts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameProvider;

/** What texts say, apart from where in the text they say it. */
public final class Structure {
	private static final IQualifiedNameProvider NAMES = Texts.LANGUAGE.getInstance(IQualifiedNameProvider.class);

	private Structure() {}

	/** A part of the model as nested lists, without the places in the text. */
	public static Object withoutPlaces(Object part) {
		if (part instanceof SourceRange) return "";
		if (part instanceof Optional<?> optional) return optional.map(value -> List.of(withoutPlaces(value))).orElse(List.of());
		if (part instanceof Collection<?> many) return many.stream().map(Structure::withoutPlaces).toList();
		if (!(part instanceof Record)) return part;
		List<Object> parts = new ArrayList<>(List.of(part.getClass().getSimpleName()));
		for (RecordComponent component : part.getClass().getRecordComponents()) {
			try {
				parts.add(withoutPlaces(component.getAccessor().invoke(part)));
			} catch (ReflectiveOperationException e) {
				throw new AssertionError(e);
			}
		}
		return parts;
	}

	/** A syntax tree with the full names of what it refers to, one feature on a line. */
	public static String tree(EObject root) {
		StringBuilder tree = new StringBuilder();
		append(root, "", tree);
		return tree.toString();
	}

	private static void append(EObject object, String indent, StringBuilder tree) {
		tree.append(object.eClass().getName()).append('\n');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!object.eIsSet(feature)) continue;
			Object value = object.eGet(feature);
			for (Object each : value instanceof Collection<?> many ? many : List.of(value)) {
				tree.append(indent).append("  ").append(feature.getName()).append(" = ");
				if (feature instanceof EAttribute) tree.append(each).append('\n');
				else if (((EReference) feature).isContainment()) append((EObject) each, indent + "  ", tree);
				else tree.append(nameOf((EObject) each)).append('\n');
			}
		}
	}

	private static String nameOf(EObject target) {
		return target.eIsProxy() ? "? " + EcoreUtil.getURI(target) : target.eClass().getName() + " " + NAMES.getFullyQualifiedName(target);
	}
}
