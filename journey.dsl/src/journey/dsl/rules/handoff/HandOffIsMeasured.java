package journey.dsl.rules.handoff;

import journey.dsl.model.journey.HandOff;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** The connections are measured, and not only the touchpoints. */
final class HandOffIsMeasured extends ElementRule<HandOff> {
	HandOffIsMeasured() {
		super(HandOff.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(HandOff handOff, RuleContext context) {
		if (handOff.transfer().measures().isEmpty())
			context.report(handOff.nameAt(), handOff.title(), context.model().title(handOff.route().from()),
					context.model().title(handOff.route().to()));
	}
}
