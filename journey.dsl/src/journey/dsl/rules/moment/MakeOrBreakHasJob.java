package journey.dsl.rules.moment;

import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A moment can only make or break a job that the customer has. */
final class MakeOrBreakHasJob extends ElementRule<Moment> {
	MakeOrBreakHasJob() {
		super(Moment.class, RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.isMakeOrBreak() && moment.needs().job().isEmpty())
			context.report(moment.stakes().makeOrBreak().get(0).at(), moment.title());
	}
}
