package journey.dsl.rules.momenttype;

import journey.dsl.model.service.Promise;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Somebody stands behind each promise. */
final class PromiseHasMaker extends ElementRule<Promise> {
	PromiseHasMaker() {
		super(Promise.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Promise promise, RuleContext context) {
		if (promise.madeBy().isEmpty() && context.model().isUsed(promise))
			context.report(promise.nameAt(), promise.title());
	}
}
