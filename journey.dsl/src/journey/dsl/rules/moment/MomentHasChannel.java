package journey.dsl.rules.moment;

import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A moment happens somewhere. */
final class MomentHasChannel extends ElementRule<Moment> {
	MomentHasChannel() {
		super(Moment.class, RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.encounter().service().channels().isEmpty()) context.report(moment.nameAt(), moment.title());
	}
}
