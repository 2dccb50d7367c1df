package journey.dsl.rules.outcome;

import java.util.List;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** At the moments that matter most, figures say how much hangs on going well. */
final class StakesAreInFigures extends JourneyRule {
	private static final int LAST_RANK = 3;

	StakesAreInFigures() {
		super(RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		// for a moment without a chance, make-or-break-has-chance asks first
		List<Moment> top = context.analyses().topMoments(journey).all().stream()
				.filter(moment -> moment.rank().filter(rank -> rank.value() <= LAST_RANK).isPresent())
				.filter(moment -> !moment.odds().chances().isEmpty()).toList();
		if (top.isEmpty()) return;
		boolean hasBegun = journey.steps().stream().anyMatch(step -> step instanceof Moment moment
				&& moment.odds().chances().stream().anyMatch(StakesAreInFigures::isKnown));
		for (Moment moment : top) {
			if (moment.odds().chances().stream().anyMatch(StakesAreInFigures::isKnown)) continue;
			Chance chance = moment.odds().chances().get(0);
			String outcome = context.model().title(chance.outcome());
			if (hasBegun) {
				context.report(chance.today().at(), moment.title(), outcome);
			} else {
				// where nobody has begun, the first one is enough
				if (!context.isDraft(journey))
					context.reportVariant("none", chance.today().at(), moment.title(), outcome);
				return;
			}
		}
	}

	/** One of the two figures does not stand without the other. */
	private static boolean isKnown(Chance chance) {
		return chance.well().isPresent() && chance.badly().isPresent();
	}
}
