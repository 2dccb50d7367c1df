package journey.dsl.rules.journey;

import journey.dsl.model.journey.Journey;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** It is somebody's journey. */
final class JourneyHasPersona extends ElementRule<Journey> {
	JourneyHasPersona() {
		super(Journey.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		if (journey.scope().personas().isEmpty()) context.report(journey.nameAt(), journey.title());
	}
}
