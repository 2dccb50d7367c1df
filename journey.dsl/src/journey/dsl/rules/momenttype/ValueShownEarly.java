package journey.dsl.rules.momenttype;

import java.util.List;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.JourneyPhases;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** In business with other companies, value is shown long before renewal. */
final class ValueShownEarly extends WholeJourneyRule {
	private static final List<StandardPhase> EARLY = List.of(StandardPhase.ONBOARDING, StandardPhase.DELIVERY,
			StandardPhase.USE, StandardPhase.SUPPORT);

	ValueShownEarly() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		JourneyPhases phases = context.analyses().phases(journey);
		List<FlowStep> renewal = phases.steps(StandardPhase.RENEWAL);
		// without an early phase in the journey, there is no place to show it
		if (!PhaseTypes.isB2b(journey) || renewal.isEmpty()
				|| EARLY.stream().allMatch(phase -> phases.steps(phase).isEmpty()))
			return;
		boolean isShown = EARLY.stream().anyMatch(phase -> phases.hasMoment(phase,
				moment -> PhaseTypes.mayBe(moment, StandardType.VALUE_PROOF, context)));
		if (isShown) return;
		StandardPhase first = EARLY.stream().filter(phase -> !phases.steps(phase).isEmpty()).findFirst().get();
		context.report(phases.place(first, journey), journey.title());
	}
}
