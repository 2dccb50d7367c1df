package journey.dsl.rules.moment;

import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Who calls a moment make-or-break can say what customers do when it breaks. */
final class MomentHasConsequence extends ElementRule<Moment> {
	MomentHasConsequence() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.isMakeOrBreak() && moment.odds().ifBadly().isEmpty()
				&& !context.isOnlySketched(moment))
			context.report(moment.stakes().makeOrBreak().get(0).at(), moment.title());
	}
}
