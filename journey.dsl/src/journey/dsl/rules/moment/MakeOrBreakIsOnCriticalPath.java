package journey.dsl.rules.moment;

import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** A moment makes or breaks the job because the customer cannot get it done without it. */
final class MakeOrBreakIsOnCriticalPath extends WholeJourneyRule {
	MakeOrBreakIsOnCriticalPath() {
		super(RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		for (FlowStep step : flow.steps()) {
			// a moment that nobody reaches has a finding of its own
			if (!(step.step() instanceof Moment moment) || !moment.isMakeOrBreak()
					|| moment.stakes().onCriticalPath().isPresent() || !flow.isReachable(step))
				continue;
			List<FlowStep> bypass = flow.bypass(step);
			SourceRange mark = moment.stakes().makeOrBreak().get(0).at();
			if (!bypass.isEmpty()) context.report(mark, moment.title(), Detour.past(step, bypass, context.phrasing()));
			// nothing contradicts the mark then: it is only not written down
			else if (!context.isOnlySketched(moment))
				context.milder().asGap().reportVariant("unmarked", mark, moment.title());
		}
	}
}
