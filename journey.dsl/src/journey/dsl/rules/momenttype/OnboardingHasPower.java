package journey.dsl.rules.momenttype;

import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** In onboarding, customers come into control. */
final class OnboardingHasPower extends WholeJourneyRule {
	OnboardingHasPower() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		PhaseTypes.require(StandardPhase.ONBOARDING, StandardType.POWER, journey, context);
	}
}
