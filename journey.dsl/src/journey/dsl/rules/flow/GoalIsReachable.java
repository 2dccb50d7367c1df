package journey.dsl.rules.flow;

import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.Exit;
import journey.dsl.model.Journey;
import journey.dsl.model.Outcome;
import journey.dsl.model.Ref;
import journey.dsl.model.SourceRange;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** Some customer can reach what the journey aims for. */
final class GoalIsReachable extends JourneyRule {
	GoalIsReachable() {
		super(Severity.ERROR);
	}

	@Override
	public boolean appliesToSubJourneys() {
		return false;
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		Flow flow = context.flow(journey);
		if (flow.steps().isEmpty() || flow.hasReachableGoal() || isUnknown(journey, flow) || isSaidElsewhere(flow)) return;
		SourceRange at = journey.aims().isEmpty() ? journey.nameAt() : journey.aims().get(0).at();
		if (journey.aims().isEmpty()) context.reportVariant("end", at, journey.title());
		else context.report(at, journey.title(), context.titles(journey.aims().stream().flatMap(aim -> context.model().find(aim, Outcome.class).stream()).toList()));
	}

	/** What is not resolved may be the goal, or the way to it. */
	private static boolean isUnknown(Journey journey, Flow flow) {
		if (!journey.aims().stream().allMatch(Ref::isResolved)) return true;
		return flow.steps().stream().flatMap(step -> step.step().ways().stream())
				.anyMatch(way -> way instanceof Exit exit && !exit.outcomes().stream().allMatch(Ref::isResolved));
	}

	/** Steps that nobody comes to, or out of, have findings of their own. */
	private static boolean isSaidElsewhere(Flow flow) {
		for (FlowStep step : flow.steps()) if (flow.isReachable(step) ? !flow.leadsOut(step) : flow.leadsToGoal(step)) return true;
		return false;
	}
}
