package journey.dsl.rules.outcome;

import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A moment that makes or breaks the job has the odds of an outcome. */
final class MakeOrBreakHasChance extends ElementRule<Moment> {
	MakeOrBreakHasChance() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.isMakeOrBreak() && moment.odds().chances().isEmpty()
				&& !context.isOnlySketched(moment))
			context.report(moment.stakes().makeOrBreak().get(0).at(), moment.title());
	}
}
