package journey.dsl.rules.keyplaces;

import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** The last impression is a moment. */
final class EndHasMoment extends WholeJourneyRule {
	EndHasMoment() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		Flow flow = context.analyses().flow(journey);
		// a journey without any moment gets one finding for that
		if (!Ends.hasMoments(flow)) return;
		for (FlowStep end : Ends.of(flow))
			if (!(end.step() instanceof Moment)) context.report(end.step().nameAt(), end.step().title());
	}
}
