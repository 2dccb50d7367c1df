package journey.dsl.rules.momenttype;

import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** In business with other companies, renewal shows what the money brought. */
final class RenewalShowsValue extends WholeJourneyRule {
	RenewalShowsValue() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		if (PhaseTypes.isB2b(journey))
			PhaseTypes.require(StandardPhase.RENEWAL, StandardType.VALUE_PROOF, journey, context);
	}
}
