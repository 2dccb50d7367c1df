package journey.dsl.rules.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.HandOffPlace;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.StatusChange;
import journey.dsl.model.Step;
import journey.dsl.rules.RuleContext;

/**
 * The changes of silo in a journey that nobody has described. Where a hand-off stands at the place but names another
 * silo, that is its own fault and no missing hand-off.
 */
record MissingHandOffs(List<OwnerChange> all) {
	static MissingHandOffs of(Journey journey, RuleContext context) {
		List<OwnerChange> missing = new ArrayList<>();
		for (OwnerChange change : context.handOffs(journey).changes())
			if (change.handOff().isEmpty() && !isInsideSubJourney(change)) missing.add(change);
		if (missing.isEmpty()) return new MissingHandOffs(missing);
		StepSilos silos = new StepSilos(context.model());
		Map<FlowStep, List<HandOffPlace>> mismatched = new HashMap<>();
		for (HandOffPlace place : context.handOffPlaces(journey).all())
			if (silos.mismatch(place).isPresent()) place.before().forEach(step -> mismatched.computeIfAbsent(step, each -> new ArrayList<>()).add(place));
		missing.removeIf(change -> mismatched.getOrDefault(change.from(), List.of()).stream().anyMatch(place -> place.behind().contains(change.to())));
		return new MissingHandOffs(missing);
	}

	/** What the customer becomes at the change: on one of its sides, or else in one of their stages. */
	static Optional<StatusChange> statusChange(OwnerChange change, JourneyModel model) {
		Step from = change.from().step();
		Step to = change.to().step();
		return Stream.of(from.encounter().statusChange(), to.encounter().statusChange(), model.stageOf(from).statusChange(), model.stageOf(to).statusChange())
				.flatMap(Optional::stream).findFirst();
	}

	/** What to write. */
	static String clause(OwnerChange change) {
		String from = change.fromSilo().name();
		String to = change.toSilo().name();
		return "hand-off " + from + "-to-" + to + " from " + from + " to " + to + " after " + change.from().path() + " before " + change.to().path();
	}

	/** It is found where the sub-journey itself is checked. */
	private static boolean isInsideSubJourney(OwnerChange change) {
		return change.from().path().contains(".") && change.from().home().qualifiedName().equals(change.to().home().qualifiedName());
	}
}
