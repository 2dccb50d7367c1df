package journey.dsl.rules.keyplaces;

import journey.dsl.analysis.FlowStep;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Nobody is let go without knowing what comes next. */
final class LastStepSaysWhatNext extends WholeJourneyRule {
	LastStepSaysWhatNext() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		for (FlowStep end : Ends.of(context.analyses().flow(journey)))
			if (end.step().encounter().outlook().whatNext().isEmpty())
				context.report(end.step().nameAt(), end.step().title());
	}
}
