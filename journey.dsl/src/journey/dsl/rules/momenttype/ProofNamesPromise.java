package journey.dsl.rules.momenttype;

import journey.dsl.analysis.StandardType;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A moment of proof says which promise it proves. */
final class ProofNamesPromise extends ElementRule<Moment> {
	ProofNamesPromise() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		if (moment.design().keeps().isEmpty() && moment.design().breaks().isEmpty())
			context.analyses().vocabulary().word(moment, StandardType.PROOF)
					.ifPresent(type -> context.report(type.at(), moment.title()));
	}
}
