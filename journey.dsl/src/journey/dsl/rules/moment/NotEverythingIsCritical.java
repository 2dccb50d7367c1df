package journey.dsl.rules.moment;

import journey.dsl.model.journey.Journey;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Threshold;
import journey.dsl.rules.WholeJourneyRule;

/** Where everything is critical, nothing is. */
final class NotEverythingIsCritical extends WholeJourneyRule {
	NotEverythingIsCritical() {
		super(RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		MakeOrBreakMoments count = MakeOrBreakMoments.of(journey, context);
		int share = context.threshold(Threshold.MAKE_OR_BREAK_SHARE);
		// too many altogether are reported by top-ten
		if (count.moments() <= context.threshold(Threshold.MAKE_OR_BREAK_ALWAYS_FINE) || count.areMoreThanTop(context))
			return;
		if (100L * count.moments() > (long) share * count.steps())
			context.report(journey.nameAt(), journey.title(), count.moments(), count.steps(), share);
	}
}
