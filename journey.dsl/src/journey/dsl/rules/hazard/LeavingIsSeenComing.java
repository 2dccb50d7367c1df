package journey.dsl.rules.hazard;

import java.util.List;
import journey.dsl.analysis.FlowStep;
import journey.dsl.analysis.JourneyPhases;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.step.Exit;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Before customers leave, somebody notices. */
final class LeavingIsSeenComing extends WholeJourneyRule {
	private static final List<StandardPhase> BEFORE = List.of(StandardPhase.ONBOARDING, StandardPhase.USE,
			StandardPhase.SUPPORT, StandardPhase.RENEWAL);

	LeavingIsSeenComing() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		JourneyPhases phases = context.analyses().phases(journey);
		if (phases.steps(StandardPhase.RENEWAL).isEmpty()) return;
		List<Step> before = BEFORE.stream().flatMap(phase -> phases.steps(phase).stream()).map(FlowStep::step).toList();
		// where nobody can leave, renewal-has-ending says so
		boolean mayLeave = !phases.steps(StandardPhase.ENDING).isEmpty()
				|| before.stream().anyMatch(step -> isLeft(step, context));
		if (mayLeave && before.stream().noneMatch(step -> isWatched(step, context)))
			context.report(phases.place(StandardPhase.RENEWAL, journey), journey.title());
	}

	private static boolean isLeft(Step step, RuleContext context) {
		return step.ways().stream().filter(Exit.class::isInstance).flatMap(way -> ((Exit) way).outcomes().stream())
				.anyMatch(name -> context.model().find(name, Outcome.class).filter(Outcome::isLoss).isPresent());
	}

	/**
	 * A hazard is known there, or the chance that customers leave; of a moment of truth, truth-has-plan asks for one.
	 */
	private static boolean isWatched(Step step, RuleContext context) {
		if (!context.analyses().stepPlans().isWithoutHazard(step)) return true;
		return step instanceof Moment moment
				&& (moment.odds().chances().stream().anyMatch(chance -> mayBeLoss(chance, context))
						|| moment.types().stream().anyMatch(type -> !type.isResolved())
						|| context.analyses().vocabulary().is(moment, StandardType.TRUTH));
	}

	private static boolean mayBeLoss(Chance chance, RuleContext context) {
		return context.model().find(chance.outcome(), Outcome.class).map(Outcome::isLoss).orElse(true);
	}
}
