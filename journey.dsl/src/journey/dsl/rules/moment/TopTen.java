package journey.dsl.rules.moment;

import journey.dsl.model.journey.Journey;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Threshold;
import journey.dsl.rules.WholeJourneyRule;

/** Ten make-or-break moments are as many as anybody can master. */
final class TopTen extends WholeJourneyRule {
	TopTen() {
		super(RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		MakeOrBreakMoments count = MakeOrBreakMoments.of(journey, context);
		if (count.areMoreThanTop(context))
			context.report(journey.nameAt(), journey.title(), count.moments(),
					context.threshold(Threshold.MOST_MAKE_OR_BREAK));
	}
}
