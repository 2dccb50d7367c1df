package journey.dsl.rules.hazard;

import journey.dsl.model.journey.Hazard;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** There is a sign by which a hazard is seen coming. */
final class HazardHasWarning extends ElementRule<Hazard> {
	HazardHasWarning() {
		super(Hazard.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Hazard hazard, RuleContext context) {
		if (hazard.warning().isEmpty())
			context.report(hazard.nameAt(), hazard.title(), context.phrasing().names(hazard.steps()));
	}
}
