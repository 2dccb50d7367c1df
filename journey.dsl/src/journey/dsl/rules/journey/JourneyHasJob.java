package journey.dsl.rules.journey;

import journey.dsl.model.journey.Journey;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Customers set out because they want something done. */
final class JourneyHasJob extends ElementRule<Journey> {
	JourneyHasJob() {
		super(Journey.class, RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		if (journey.charter().jobs().isEmpty()) context.report(journey.nameAt(), journey.title());
	}
}
