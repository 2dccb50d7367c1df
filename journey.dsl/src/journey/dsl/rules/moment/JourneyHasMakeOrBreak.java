package journey.dsl.rules.moment;

import journey.dsl.model.journey.Journey;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.WholeJourneyRule;

/** Somewhere on the journey the job is won or lost. */
final class JourneyHasMakeOrBreak extends WholeJourneyRule {
	JourneyHasMakeOrBreak() {
		super(RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		MakeOrBreakMoments count = MakeOrBreakMoments.of(journey, context);
		if (count.steps() > 0 && count.moments() == 0) context.report(journey.nameAt(), journey.title());
	}
}
