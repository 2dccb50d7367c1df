package journey.dsl.rules.ownership;

import journey.dsl.model.journey.Journey;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Somebody is accountable for the whole journey, across all silos. */
final class JourneyHasOwner extends ElementRule<Journey> {
	JourneyHasOwner() {
		super(Journey.class, RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		if (journey.charter().owners().isEmpty()) context.report(journey.nameAt(), journey.title());
	}
}
