package journey.dsl.rules.momenttype;

import journey.dsl.model.service.Promise;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A promise that is given is kept, or broken, somewhere. */
final class PromiseIsProven extends ElementRule<Promise> {
	PromiseIsProven() {
		super(Promise.class, RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(Promise promise, RuleContext context) {
		if (context.analyses().promises().isGiven(promise) && context.analyses().promises().isNeverProven(promise))
			context.report(promise.nameAt(), promise.title(), promise.name());
	}
}
