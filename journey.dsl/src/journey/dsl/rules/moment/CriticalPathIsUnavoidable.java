package journey.dsl.rules.moment;

import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** What is marked as being on the critical path is on every way to the goal. */
final class CriticalPathIsUnavoidable extends WholeJourneyRule {
	CriticalPathIsUnavoidable() {
		super(RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		for (FlowStep step : flow.steps()) {
			if (!(step.step() instanceof Moment moment) || moment.stakes().onCriticalPath().isEmpty()) continue;
			List<FlowStep> bypass = flow.bypass(step);
			if (!bypass.isEmpty())
				context.report(moment.stakes().onCriticalPath().get(), moment.title(),
						Detour.past(step, bypass, context.phrasing()));
		}
	}
}
