package journey.dsl.rules.moment;

import journey.dsl.model.Journey;
import journey.dsl.rules.JourneyRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Threshold;

/** Ten make-or-break moments are as many as anybody can master. */
final class TopTen extends JourneyRule {
	TopTen() {
		super(Severity.WARNING);
	}

	@Override
	public boolean appliesToSubJourneys() {
		return false;
	}

	@Override
	protected void check(Journey journey, RuleContext context) {
		MakeOrBreakMoments count = MakeOrBreakMoments.of(journey, context);
		if (count.areMoreThanTop(context)) context.report(journey.nameAt(), journey.title(), count.moments(), context.threshold(Threshold.MOST_MAKE_OR_BREAK));
	}
}
