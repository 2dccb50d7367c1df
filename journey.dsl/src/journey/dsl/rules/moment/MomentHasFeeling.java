package journey.dsl.rules.moment;

import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A moment tells how the customer feels. */
final class MomentHasFeeling extends ElementRule<Moment> {
	MomentHasFeeling() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.encounter().experience().feelings().isEmpty()) context.report(moment.nameAt(), moment.title());
	}
}
