package journey.dsl.rules.outcome;

import java.util.List;
import journey.dsl.rules.Rule;

/** The rules about chances, and what is done to raise them. */
public final class OutcomeRules {
	private OutcomeRules() {}

	/** All of them, in the order they are shown. */
	public static List<Rule> all() {
		return List.of(
				new MakeOrBreakHasChance(),
				new ChanceIsNotBinary(),
				new TargetAboveToday(),
				new WellAboveBadly(),
				new StakesAreInFigures(),
				new ChanceHasBasis(),
				new OneChancePerOutcome(),
				new GapHasAction(),
				new FrequentPainHasAction(),
				new SharedPainHasAction(),
				new ActionIsReady(),
				new ActionIsOnTime(),
				new EffectFitsDirection(),
				new DoneActionIsMeasured(),
				new MasteryIsComplete(),
				new OurRuleIsSimplified(),
				new RenewalHasUpgrade(),
				new EndingHasReferralChance());
	}
}
