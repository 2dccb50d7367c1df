package journey.dsl.rules.expectation;

import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Nobody can meet an expectation that nobody has put into words. */
final class MakeOrBreakHasExpectation extends ElementRule<Moment> {
	MakeOrBreakHasExpectation() {
		super(Moment.class, RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.isMakeOrBreak() && moment.needs().expectations().isEmpty())
			context.report(moment.stakes().makeOrBreak().get(0).at(), moment.title());
	}
}
