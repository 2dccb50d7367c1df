package journey.dsl.rules.momenttype;

import journey.dsl.analysis.JourneyPhases;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.Market;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;

/** What the rules about a phase and the type that belongs into it share. */
final class PhaseTypes {
	private PhaseTypes() {}

	/** Reports that no moment of the phase is of the type, at the words that name the phase. */
	static void require(StandardPhase phase, StandardType type, Journey journey, RuleContext context) {
		JourneyPhases phases = context.analyses().phases(journey);
		if (phases.steps(phase).isEmpty() || phases.hasMoment(phase, moment -> mayBe(moment, type, context))) return;
		context.report(phases.place(phase, journey), journey.title());
	}

	/** Whether a moment is of the type, or may be, since it is of one that nobody knows. */
	static boolean mayBe(Moment moment, StandardType type, RuleContext context) {
		return context.analyses().vocabulary().is(moment, type)
				|| moment.types().stream().anyMatch(name -> !name.isResolved());
	}

	static boolean isB2b(Journey journey) {
		return journey.scope().market().filter(market -> market.value() == Market.B2B).isPresent();
	}
}
