package journey.dsl.rules.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.HandOffPlace;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.model.HandOff;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Owner;
import journey.dsl.model.Ref;
import journey.dsl.model.StatusChange;
import journey.dsl.model.Step;
import journey.dsl.rules.RuleContext;

/**
 * A change of silo in a journey that nobody has described. Where a hand-off stands at the place but names another silo, or
 * a name that nobody knows, that is its own fault and no missing hand-off.
 *
 * @param change where it is missing
 * @param status what the customer becomes there; empty if nothing else
 * @param clause what to write
 */
record MissingHandOff(OwnerChange change, Optional<StatusChange> status, String clause) {
	/** Those of a journey, in the order of its steps. */
	static List<MissingHandOff> of(Journey journey, RuleContext context) {
		List<OwnerChange> missing = new ArrayList<>();
		for (OwnerChange change : context.handOffs(journey).changes())
			// of steps that nobody comes to speaks step-is-reachable
			if (change.handOff().isEmpty() && !isInsideSubJourney(change) && context.flow(journey).isReachable(change.from())) missing.add(change);
		if (missing.isEmpty()) return List.of();
		List<HandOff> unclear = journey.handOffs().stream().filter(MissingHandOff::isUnclear).toList();
		missing.removeIf(change -> unclear.stream().anyMatch(handOff -> mayBeMeant(handOff, change, context.model())));
		StepSilos silos = new StepSilos(context.model());
		Map<FlowStep, List<HandOffPlace>> mismatched = new HashMap<>();
		for (HandOffPlace place : context.handOffPlaces(journey).all())
			if (silos.mismatch(place).isPresent()) place.before().forEach(step -> mismatched.computeIfAbsent(step, each -> new ArrayList<>()).add(place));
		missing.removeIf(change -> mismatched.getOrDefault(change.from(), List.of()).stream().anyMatch(place -> place.behind().contains(change.to())));
		return named(missing, journey, context.model());
	}

	private static boolean isUnclear(HandOff handOff) {
		return Stream.of(Optional.of(handOff.from()), Optional.of(handOff.to()), Optional.of(handOff.after()), handOff.before())
				.flatMap(Optional::stream).anyMatch(name -> !name.isResolved());
	}

	/** Whether a hand-off with a name that nobody knows may be the one for this change. */
	private static boolean mayBeMeant(HandOff handOff, OwnerChange change, JourneyModel model) {
		return mayBe(handOff.from(), change.fromSilo(), model) && mayBe(handOff.to(), change.toSilo(), model);
	}

	private static boolean mayBe(Ref owner, Owner silo, JourneyModel model) {
		return model.siloOf(owner).map(known -> known.qualifiedName().equals(silo.qualifiedName())).orElse(true);
	}

	/** What the customer becomes at the change: on one of its sides, or else in one of their stages; nothing on a way back. */
	private static Optional<StatusChange> statusChange(OwnerChange change, JourneyModel model) {
		if (change.to().index() < change.from().index()) return Optional.empty();
		Step from = change.from().step();
		Step to = change.to().step();
		return Stream.of(from.encounter().statusChange(), to.encounter().statusChange(), model.stageOf(from).statusChange(), model.stageOf(to).statusChange())
				.flatMap(Optional::stream).findFirst();
	}

	/** With what to write for each; no two get the same name. */
	private static List<MissingHandOff> named(List<OwnerChange> changes, Journey journey, JourneyModel model) {
		Set<String> taken = new HashSet<>();
		journey.handOffs().forEach(handOff -> taken.add(handOff.name()));
		List<MissingHandOff> missing = new ArrayList<>();
		for (OwnerChange change : changes) {
			String from = change.fromSilo().name();
			String to = change.toSilo().name();
			String name = from + "-to-" + to;
			for (int number = 2; !taken.add(name); number++) name = from + "-to-" + to + "-" + number;
			String clause = "hand-off " + name + " from " + from + " to " + to + " after " + change.from().path() + " before " + change.to().path();
			missing.add(new MissingHandOff(change, statusChange(change, model), clause));
		}
		return missing;
	}

	/** It is found where the sub-journey itself is checked. */
	private static boolean isInsideSubJourney(OwnerChange change) {
		return change.from().path().contains(".") && change.from().home().qualifiedName().equals(change.to().home().qualifiedName());
	}
}
