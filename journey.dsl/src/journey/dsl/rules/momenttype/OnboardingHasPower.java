package journey.dsl.rules.momenttype;

import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Outlook;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.Touchpoint;
import journey.dsl.model.value.Unit;
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
		// who only waits has nothing to be in control of
		if (!context.analyses().phases(journey).steps(StandardPhase.ONBOARDING).stream()
				.allMatch(step -> isWait(step.step())))
			PhaseTypes.require(StandardPhase.ONBOARDING, StandardType.POWER, journey, context);
	}

	/** Whether the customer waits there: nothing says what they do, and it takes days, or news is sent meanwhile. */
	private static boolean isWait(Step step) {
		if (!(step instanceof Touchpoint) || !step.encounter().experience().does().isEmpty()
				|| step.encounter().experience().effort().isPresent())
			return false;
		Outlook outlook = step.encounter().outlook();
		return !outlook.updates().isEmpty()
				|| outlook.takes().filter(takes -> takes.value().unit().compareTo(Unit.DAY) >= 0).isPresent();
	}
}
