package journey.dsl.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Status;
import journey.dsl.model.source.Declaration;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.SubJourney;

/**
 * How far the maps of a workspace have come. A journey that does not say so is a draft; one that stands inside others
 * has come as far as the farthest of them. What stands outside of journeys has come as far as the farthest journey that
 * uses it, directly or through something else.
 */
public final class Maturity {
	private final JourneyModel model;
	private final Map<String, List<Journey>> outer = new HashMap<>();
	/** What is used by journeys that have come farther than a draft; looked for when it is first asked for. */
	private volatile Map<String, Status> outside;

	private Maturity(JourneyModel model) {
		this.model = model;
		for (Journey journey : model.journeys()) {
			if (journey.isRetired()) continue;
			for (Ref inner : innerJourneys(journey))
				outer.computeIfAbsent(inner.target(), name -> new ArrayList<>()).add(journey);
		}
	}

	/** How far the maps of that model have come. */
	public static Maturity of(JourneyModel model) {
		return new Maturity(model);
	}

	/** How far a journey has come. */
	public Status of(Journey journey) {
		return of(journey, new HashSet<>());
	}

	/** How far the farthest journey has come that uses something outside of journeys: at least a draft. */
	public Status of(Declaration declaration) {
		if (declaration instanceof Journey journey) return of(journey);
		if (outside == null) outside = usedByMature();
		return outside.getOrDefault(key(declaration), Status.DRAFT);
	}

	private Status of(Journey journey, Set<String> seen) {
		if (journey.lifecycle().status().isPresent()) return journey.lifecycle().status().get().value();
		Status farthest = Status.DRAFT;
		if (!seen.add(journey.qualifiedName())) return farthest;
		for (Journey each : outer.getOrDefault(journey.qualifiedName(), List.of())) {
			Status status = of(each, seen);
			if (status != Status.RETIRED && status.compareTo(farthest) > 0) farthest = status;
		}
		return farthest;
	}

	private static List<Ref> innerJourneys(Journey journey) {
		return journey.steps().stream().filter(SubJourney.class::isInstance)
				.map(step -> ((SubJourney) step).journey()).toList();
	}

	private Map<String, Status> usedByMature() {
		List<Journey> mature = model.journeys().stream()
				.filter(journey -> of(journey) == Status.APPROVED || of(journey) == Status.IN_REVIEW)
				.sorted(Comparator.comparing((Journey journey) -> of(journey)).reversed()).toList();
		Map<String, Status> used = new HashMap<>();
		if (mature.isEmpty()) return used;
		Map<String, List<Ref>> references = references();
		for (Journey journey : mature) mark(journey, of(journey), references, used);
		return used;
	}

	private void mark(Journey journey, Status status, Map<String, List<Ref>> references, Map<String, Status> used) {
		Deque<Declaration> left = new ArrayDeque<>(List.of(journey));
		while (!left.isEmpty()) {
			for (Ref reference : references.getOrDefault(key(left.pop()), List.of())) {
				Declaration target = model.find(reference, Declaration.class).orElse(null);
				if (target == null || target instanceof Journey || used.containsKey(key(target))) continue;
				used.put(key(target), status);
				left.push(target);
			}
		}
	}

	/** What each declaration names. */
	private Map<String, List<Ref>> references() {
		Map<String, List<Ref>> references = new HashMap<>();
		for (SourceFile file : model.files()) {
			TreeMap<Integer, Declaration> starts = new TreeMap<>();
			for (Declaration each : file.declarations()) starts.put(each.heading().at().offset(), each);
			for (Ref reference : file.references()) {
				Map.Entry<Integer, Declaration> inside = starts.floorEntry(reference.at().offset());
				if (inside != null)
					references.computeIfAbsent(key(inside.getValue()), key -> new ArrayList<>()).add(reference);
			}
		}
		return references;
	}

	private static String key(Declaration declaration) {
		return declaration.heading().kind() + " " + declaration.qualifiedName();
	}
}
