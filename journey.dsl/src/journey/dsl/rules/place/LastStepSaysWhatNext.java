package journey.dsl.rules.place;

import journey.dsl.analysis.FlowStep;
import journey.dsl.model.Journey;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** Nobody is let go without knowing what comes next. */
final class LastStepSaysWhatNext extends JourneyRule {
	LastStepSaysWhatNext() {
		super(Severity.WARNING);
	}

	@Override
	public boolean appliesToSubJourneys() {
		return false;
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		for (FlowStep end : Ends.of(context.flow(journey)))
			if (end.step().encounter().whatNext().isEmpty()) context.report(end.step().nameAt(), end.step().title());
	}
}
