package journey.dsl.rules.momenttype;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.JourneyPhases;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.analysis.StepMatches;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What bonds with customers today has its successor in the improved journey, or a reason why it can go. */
final class ToBeDropsNoConnection extends JourneyRule {
	ToBeDropsNoConnection() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Optional<Journey> asIs = journey.lifecycle().improves()
				.flatMap(name -> context.model().find(name, Journey.class));
		// a journey that improves itself has a finding of its own; a name that nobody knows may stand for any step
		if (asIs.isEmpty() || asIs.get().qualifiedName().equals(journey.qualifiedName()) || hasUnclear(journey)) return;
		StepMatches matches = StepMatches.of(asIs.get(), journey);
		Set<String> taken = journey.steps().stream().flatMap(step -> matches.former(step).stream())
				.map(Step::qualifiedName).collect(Collectors.toSet());
		Map<Optional<StandardPhase>, Boolean> madeUpFor = new HashMap<>();
		List<Moment> dropped = new ArrayList<>();
		for (Step step : asIs.get().steps())
			if (step instanceof Moment moment && !taken.contains(step.qualifiedName())
					&& context.analyses().vocabulary().is(moment, StandardType.CONNECTION)
					&& !madeUpFor.computeIfAbsent(context.analyses().vocabulary().phase(context.model().stageOf(step)),
							phase -> isMadeUpFor(phase, journey, context)))
				dropped.add(moment);
		if (!dropped.isEmpty())
			context.reportWith(dropped, journey.lifecycle().improves().get().at(),
					context.phrasing().someTitles(dropped), asIs.get().title(), journey.title());
	}

	/** Customers bond elsewhere in the phase; where there is no such phase any more, anywhere. */
	private static boolean isMadeUpFor(Optional<StandardPhase> phase, Journey journey, RuleContext context) {
		// where the early bond is missing altogether, early-connection says so
		boolean isEarly = EarlyConnection.lacking(journey, context).stream().anyMatch(
				stage -> phase.isEmpty() || context.analyses().vocabulary().phase(stage).equals(phase));
		if (isEarly) return true;
		JourneyPhases phases = context.analyses().phases(journey);
		List<FlowStep> near = phase.map(phases::steps).filter(steps -> !steps.isEmpty())
				.orElseGet(() -> context.analyses().flow(journey).steps());
		return near.stream().anyMatch(step -> step.step() instanceof Moment moment
				&& PhaseTypes.mayBe(moment, StandardType.CONNECTION, context));
	}

	private static boolean hasUnclear(Journey journey) {
		return journey.steps().stream().anyMatch(step -> step.encounter().provenance().replaces()
				.filter(name -> !name.isResolved()).isPresent());
	}
}
