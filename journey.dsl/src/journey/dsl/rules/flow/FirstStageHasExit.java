package journey.dsl.rules.flow;

import java.util.List;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Stage;
import journey.dsl.model.step.Exit;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Some customers leave early: the map says where. */
final class FirstStageHasExit extends WholeJourneyRule {
	FirstStageHasExit() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		// a journey of one stage has nothing to leave early; for a straight one, journey-is-not-linear asks the same
		if (journey.stages().size() < 2 || Linearity.isTooStraight(journey, context)) return;
		Stage first = journey.stages().get(0);
		// who has signed already does not turn away at the first step
		if (context.analyses().vocabulary().phase(first).filter(StandardPhase::isAfterPurchase).isPresent()) return;
		List<FlowStep> steps = context.analyses().flow(journey).stepsOf(first);
		boolean leaves = steps.stream().anyMatch(step -> step.step().ways().stream().anyMatch(Exit.class::isInstance));
		boolean leavesAsWhole = first.steps().stream()
				.anyMatch(step -> step.ways().stream().anyMatch(Exit.class::isInstance));
		if (!steps.isEmpty() && !leaves && !leavesAsWhole) context.report(first.nameAt(), first.title());
	}
}
