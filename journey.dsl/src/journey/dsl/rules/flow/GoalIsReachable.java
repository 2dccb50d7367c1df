package journey.dsl.rules.flow;

import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Exit;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Some customer can reach what the journey aims for. */
final class GoalIsReachable extends WholeJourneyRule {
	GoalIsReachable() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		if (flow.steps().isEmpty() || flow.hasReachableGoal() || isUnknown(journey, flow) || isSaidElsewhere(flow))
			return;
		List<Outcome> aims = journey.charter().aims().stream()
				.flatMap(aim -> context.model().find(aim, Outcome.class).stream()).toList();
		if (!aims.isEmpty())
			context.report(journey.charter().aims().get(0).at(), journey.title(), context.phrasing().titles(aims));
		// nothing contradicts itself where nobody has said what is aimed for
		else
			context.milder().reportVariant("end", journey.nameAt(), journey.title());
	}

	/** What is not resolved may be the goal, or the way to it. */
	private static boolean isUnknown(Journey journey, Flow flow) {
		if (!journey.charter().aims().stream().allMatch(Ref::isResolved)) return true;
		return flow.steps().stream().flatMap(step -> step.step().ways().stream())
				.anyMatch(way -> way instanceof Exit exit && !exit.outcomes().stream().allMatch(Ref::isResolved));
	}

	/** Steps that nobody comes to, or out of, have findings of their own. */
	private static boolean isSaidElsewhere(Flow flow) {
		for (FlowStep step : flow.steps())
			if (flow.isReachable(step) ? !flow.leadsOut(step) : flow.leadsToGoal(step)) return true;
		return false;
	}
}
