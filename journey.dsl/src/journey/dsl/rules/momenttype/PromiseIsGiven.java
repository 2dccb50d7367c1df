package journey.dsl.rules.momenttype;

import journey.dsl.analysis.PromiseLedger;
import journey.dsl.model.service.Promise;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A promise is given at some step. */
final class PromiseIsGiven extends ElementRule<Promise> {
	PromiseIsGiven() {
		super(Promise.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Promise promise, RuleContext context) {
		PromiseLedger ledger = context.analyses().promises();
		if (!ledger.isNeverGiven(promise)) return;
		if (ledger.isProven(promise))
			context.reportVariant("proven", promise.nameAt(), promise.title(), promise.name());
		else if (promise.madeBy().isPresent() && !context.model().isUsed(promise))
			context.reportVariant("made", promise.nameAt(), promise.title(), promise.name(),
					context.model().title(promise.madeBy().get()));
	}
}
