package journey.dsl.rules.kind;

import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.Journey;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** In business with other companies, renewal shows what the money brought. */
final class RenewalShowsValue extends JourneyRule {
	RenewalShowsValue() {
		super(Severity.WARNING);
	}

	@Override
	public boolean appliesToSubJourneys() {
		return false;
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		if (PhaseTypes.isB2b(journey)) PhaseTypes.require(StandardPhase.RENEWAL, StandardType.VALUE_PROOF, journey, context);
	}
}
