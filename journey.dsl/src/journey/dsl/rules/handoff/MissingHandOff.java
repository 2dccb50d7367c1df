package journey.dsl.rules.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.HandOffPlace;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.StatusChange;
import journey.dsl.rules.RuleContext;

/**
 * A change of silo in a journey that nobody has described. Where a hand-off stands at the place but names another silo,
 * or a name that nobody knows, that is its own fault and no missing hand-off.
 *
 * @param change where it is missing
 * @param status what the customer becomes there; empty if nothing else
 * @param clause what to write
 */
record MissingHandOff(OwnerChange change, Optional<StatusChange> status, String clause) {
	/** Those of a journey, in the order of its steps. */
	static List<MissingHandOff> of(Journey journey, RuleContext context) {
		// steps that nobody comes to are reported by step-is-reachable
		List<OwnerChange> missing = new ArrayList<>(context.analyses().handOffs(journey).uncarried());
		if (missing.isEmpty()) return List.of();
		StepSilos silos = new StepSilos(context.model());
		Map<FlowStep, List<HandOffPlace>> mismatched = new HashMap<>();
		for (HandOffPlace place : context.analyses().handOffPlaces(journey).all())
			if (silos.mismatch(place).isPresent())
				place.before().forEach(step -> mismatched.computeIfAbsent(step, each -> new ArrayList<>()).add(place));
		missing.removeIf(change -> mismatched.getOrDefault(change.from(), List.of()).stream()
				.anyMatch(place -> place.behind().contains(change.to())));
		return named(missing, journey, new TurningPoints(journey, context));
	}

	/** With what to write for each; no two get the same name. */
	private static List<MissingHandOff> named(List<OwnerChange> changes, Journey journey, TurningPoints turning) {
		Set<String> taken = new HashSet<>();
		journey.handOffs().forEach(handOff -> taken.add(handOff.name()));
		List<MissingHandOff> missing = new ArrayList<>();
		for (OwnerChange change : changes) {
			String from = change.fromSilo().name();
			String to = change.toSilo().name();
			String name = from + "-to-" + to;
			for (int number = 2; !taken.add(name); number++) name = from + "-to-" + to + "-" + number;
			String clause = "hand-off " + name + " from " + from + " to " + to + " after " + change.from().path()
					+ " before " + change.to().path();
			missing.add(new MissingHandOff(change, turning.at(change), clause));
		}
		return missing;
	}
}
