package journey.dsl.scoping;

import static journey.dsl.journey.JourneyPackage.Literals.JOURNEY;
import static journey.dsl.journey.JourneyPackage.Literals.JOURNEY__IMPROVES;
import static journey.dsl.journey.JourneyPackage.Literals.STEP;
import static journey.dsl.journey.JourneyPackage.Literals.TOUCHPOINT__REPLACES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.dsl.journey.Journey;
import journey.dsl.messages.Nearest;
import journey.dsl.naming.JourneyNames;
import journey.dsl.naming.OwnJourney;
import journey.dsl.scoping.NameIndex.Entry;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * What names mean in one file, each answered by a few look-ups: in the own namespace, by single imports, by wildcard
 * imports (where two have an equal right to a name, it means nothing), in the library, as the full name. Steps are
 * looked for in the own journey first (for {@code replaces}: in the journey that is improved), then as a path into a
 * sub-journey, then as {@code journey.step} like every other name.
 */
public final class Meanings {
	/** With more names than these, nobody looks for the one that was meant. */
	private static final int MOST_GUESSED = 2_000;

	private final NameIndex index;
	private final Exports file;
	private final JourneyNames naming;
	/** What may be meant by a mistyped name: looked for once for all of them. */
	private final Map<EClass, Map<String, String>> declared = new HashMap<>();
	private final Map<String, Map<String, String>> steps = new HashMap<>();

	/** What names mean in the file that exports {@code file}. */
	public Meanings(NameIndex index, Exports file, JourneyNames naming) {
		this.index = index;
		this.file = file;
		this.naming = naming;
	}

	/**
	 * The full name of what is meant; empty if that is nothing, or not one thing alone.
	 *
	 * @param written the name in normal form
	 * @param reference where it is written
	 * @param context the element that it stands in
	 */
	public String of(String written, EReference reference, EObject context) {
		Entry found = written.isEmpty() ? null : find(written, reference, context);
		return found == null ? "" : found.exported().name();
	}

	/**
	 * The full name of what a name that means nothing is meant to be: of the steps of the own journey, or of what the
	 * own namespace declares, the only one that is called nearly so; empty if that is none.
	 */
	public String guess(String written, EReference reference, EObject context) {
		if (written.isEmpty() || written.indexOf('.') >= 0) return "";
		Map<String, String> known = known(reference, context);
		return known.size() > MOST_GUESSED ? "" : Nearest.only(written, known.keySet()).map(known::get).orElse("");
	}

	private Map<String, String> known(EReference reference, EObject context) {
		EClass type = reference.getEReferenceType();
		if (type != STEP) return declared.computeIfAbsent(type, missing -> index.declared(file.namespace(), missing));
		Journey own = OwnJourney.of(context);
		if (own == null) return Map.of();
		return steps.computeIfAbsent(journeyName(own, reference), journey -> {
			Map<String, String> known = new TreeMap<>();
			for (Exported name : file.names())
				if (STEP.isSuperTypeOf(name.type()) && name.isIn(journey)) known.put(name.lastSegment(), name.name());
			return known;
		});
	}

	private Entry find(String written, EReference reference, EObject context) {
		EClass type = reference.getEReferenceType();
		if (type != STEP) return visible(type, written, file);
		Journey own = OwnJourney.of(context);
		if (own != null) {
			Entry step = inside(journeyName(own, reference), written);
			if (step != null) return step;
		}
		return written.indexOf('.') < 0 ? null : visible(type, written, file);
	}

	/** The journey whose steps are meant first; empty if it has lost its name. */
	private String journeyName(Journey own, EReference reference) {
		if (reference == TOUCHPOINT__REPLACES) {
			Entry improved = visible(JOURNEY, WrittenName.of(own, JOURNEY__IMPROVES), file);
			if (improved != null) return improved.exported().name();
		}
		QualifiedName name = naming.getFullyQualifiedName(own);
		return name == null ? "" : name.toString();
	}

	/** Follows a path of step names through sub-journeys. */
	private Entry inside(String journey, String written) {
		String within = journey;
		int from = 0;
		while (true) {
			int dot = written.indexOf('.', from);
			Entry step = index.exact(STEP,
					qualified(within, dot < 0 ? written.substring(from) : written.substring(from, dot)));
			if (step == null || dot < 0) return step;
			String zoom = step.exported().zoom();
			Entry inner = zoom.isEmpty() ? null : visible(JOURNEY, zoom, index.exports(step.path()));
			if (inner == null) return null;
			within = inner.exported().name();
			from = dot + 1;
		}
	}

	/** What a name means in a file that looks up as {@code in} says. */
	private Entry visible(EClass type, String written, Exports in) {
		if (written.isEmpty()) return null;
		Entry own = index.exact(type, qualified(in.namespace(), written));
		if (own != null) return own;
		List<Entry> imported = imported(type, written, in, false);
		if (imported.isEmpty()) imported = imported(type, written, in, true);
		if (!imported.isEmpty()) return imported.size() == 1 ? imported.get(0) : null;
		Entry library = written.indexOf('.') < 0 ? index.library(type, written) : null;
		return library != null ? library : index.exact(type, written);
	}

	private List<Entry> imported(EClass type, String written, Exports in, boolean wildcards) {
		List<Entry> found = new ArrayList<>(1);
		for (String name : in.imports()) {
			if (name.endsWith(".*") != wildcards) continue;
			String target = wildcards ? name.substring(0, name.length() - 1) + written : single(name, written);
			Entry hit = target == null ? null : index.exact(type, target);
			if (hit != null && !found.contains(hit)) found.add(hit);
		}
		return found;
	}

	/**
	 * The full name that {@code written} would have through the import of one name; null if the import is about
	 * another.
	 */
	private static String single(String imported, String written) {
		String last = imported.substring(imported.lastIndexOf('.') + 1);
		if (written.equals(last)) return imported;
		return written.startsWith(last + ".") ? imported + written.substring(last.length()) : null;
	}

	private static String qualified(String space, String name) {
		return space.isEmpty() ? name : space + "." + name;
	}
}
