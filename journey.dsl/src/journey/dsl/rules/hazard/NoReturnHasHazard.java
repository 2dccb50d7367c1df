package journey.dsl.rules.hazard;

import journey.dsl.analysis.StandardType;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** For what cannot be done again, somebody has thought of what can go wrong. */
final class NoReturnHasHazard extends ElementRule<Moment> {
	NoReturnHasHazard() {
		super(Moment.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.stakes().pointOfNoReturn().isEmpty() || !context.analyses().stepPlans().isWithoutHazard(moment))
			return;
		boolean isSaidAlready = !moment.design().breaks().isEmpty()
				|| context.analyses().vocabulary().is(moment, StandardType.TRUTH);
		if (!isSaidAlready) context.report(moment.stakes().pointOfNoReturn().get(), moment.title());
	}
}
