package journey.dsl.rules.hazard;

import journey.dsl.model.journey.Hazard;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** For each hazard that is known there is a plan. */
final class HazardHasPlan extends ElementRule<Hazard> {
	HazardHasPlan() {
		super(Hazard.class, RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(Hazard hazard, RuleContext context) {
		if (hazard.plans().isEmpty())
			context.report(hazard.nameAt(), hazard.title(), context.phrasing().names(hazard.steps()));
	}
}
