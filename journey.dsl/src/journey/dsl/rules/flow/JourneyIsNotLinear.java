package journey.dsl.rules.flow;

import journey.dsl.model.journey.Journey;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Customers leave, go back and take other ways, even on the simplest journeys. */
final class JourneyIsNotLinear extends WholeJourneyRule {
	JourneyIsNotLinear() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		if (Linearity.isTooStraight(journey, context)) context.report(journey.nameAt(), journey.title());
	}
}
