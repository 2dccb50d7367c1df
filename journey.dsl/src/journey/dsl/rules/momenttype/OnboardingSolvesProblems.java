package journey.dsl.rules.momenttype;

import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** In business with other companies, onboarding solves the customer's problems fast. */
final class OnboardingSolvesProblems extends WholeJourneyRule {
	OnboardingSolvesProblems() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		if (PhaseTypes.isB2b(journey))
			PhaseTypes.require(StandardPhase.ONBOARDING, StandardType.PROBLEM_SOLVING, journey, context);
	}
}
