package journey.dsl.rules.handoff;

import journey.dsl.model.journey.HandOff;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Each hand-off says what must not get lost on the way. */
final class HandOffCarriesSomething extends ElementRule<HandOff> {
	HandOffCarriesSomething() {
		super(HandOff.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(HandOff handOff, RuleContext context) {
		if (handOff.transfer().carries().isEmpty())
			context.report(handOff.nameAt(), handOff.title(), context.model().title(handOff.route().from()),
					context.model().title(handOff.route().to()));
	}
}
