package journey.dsl.rules.flow;

import journey.dsl.model.Journey;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** Customers leave, go back and take other ways, even on the simplest journeys. */
final class JourneyIsNotLinear extends JourneyRule {
	JourneyIsNotLinear() {
		super(Severity.INFO);
	}

	@Override
	public boolean appliesToSubJourneys() {
		return false;
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		if (Linearity.isTooStraight(journey, context)) context.report(journey.nameAt(), journey.title());
	}
}
