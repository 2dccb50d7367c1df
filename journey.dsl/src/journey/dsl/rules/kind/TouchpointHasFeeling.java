package journey.dsl.rules.kind;

import journey.dsl.model.Touchpoint;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.Severity;

/** A touchpoint tells how the customer feels, even if that is nothing much. */
final class TouchpointHasFeeling extends ElementRule<Touchpoint> {
	TouchpointHasFeeling() {
		super(Touchpoint.class, Severity.INFO);
	}

	@Override
	protected void check(Touchpoint touchpoint, RuleContext context) {
		if (touchpoint.encounter().feelings().isEmpty()) context.report(touchpoint.nameAt(), touchpoint.title());
	}
}
