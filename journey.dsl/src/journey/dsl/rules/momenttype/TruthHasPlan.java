package journey.dsl.rules.momenttype;

import journey.dsl.analysis.StandardType;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Where the chips are down, a plan stands ready. */
final class TruthHasPlan extends ElementRule<Moment> {
	TruthHasPlan() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		// for a moment that breaks a promise, broken-promise-has-plan asks for the same plan
		if (!moment.design().breaks().isEmpty() || !context.analyses().stepPlans().isWithoutHazard(moment)) return;
		context.analyses().vocabulary().word(moment, StandardType.TRUTH)
				.ifPresent(type -> context.report(type.at(), moment.title()));
	}
}
