package journey.dsl.rules.momenttype;

import java.util.List;
import journey.dsl.analysis.StandardType;
import journey.dsl.model.source.Ref;
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
		if (!moment.design().keeps().isEmpty() || !moment.design().breaks().isEmpty()) return;
		List<Ref> gives = moment.encounter().outlook().gives();
		context.analyses().vocabulary().word(moment, StandardType.PROOF).ifPresent(type -> {
			if (gives.isEmpty()) context.report(type.at(), moment.title());
			else
				context.reportVariant("given", type.at(), moment.title(), context.phrasing().names(gives),
						gives.get(0).name());
		});
	}
}
