package journey.dsl.rules.moment;

import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Each moment says what kind of moment it is. */
final class MomentHasType extends ElementRule<Moment> {
	MomentHasType() {
		super(Moment.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.types().isEmpty() && !context.isOnlySketched(moment))
			context.report(moment.nameAt(), moment.title());
	}
}
