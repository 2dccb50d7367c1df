package journey.dsl.rules.outcome;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import journey.dsl.analysis.JourneyPhases;
import journey.dsl.analysis.StandardPhase;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.measure.OutcomeKind;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Where customers leave, somebody has thought of what they will tell others. */
final class EndingHasReferralChance extends WholeJourneyRule {
	private static final Set<OutcomeKind> REFERRAL = EnumSet.of(OutcomeKind.REFERRAL, OutcomeKind.PUBLIC_REVIEW,
			OutcomeKind.HIGH_NPS);

	EndingHasReferralChance() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		JourneyPhases phases = context.analyses().phases(journey);
		if (phases.steps(StandardPhase.ENDING).isEmpty()
				|| phases.hasMoment(StandardPhase.ENDING, moment -> hasReferral(moment, context)))
			return;
		context.report(phases.place(StandardPhase.ENDING, journey), journey.title());
	}

	private static boolean hasReferral(Moment moment, RuleContext context) {
		return moment.odds().chances().stream().anyMatch(chance -> mayBeReferral(chance, context));
	}

	private static boolean mayBeReferral(Chance chance, RuleContext context) {
		Optional<Outcome> outcome = context.model().find(chance.outcome(), Outcome.class);
		return outcome.isEmpty() || outcome.get().result().filter(kind -> REFERRAL.contains(kind.value())).isPresent();
	}
}
