package journey.dsl.rules.handoff;

import journey.dsl.model.journey.HandOff;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Somebody answers for each hand-off. */
final class HandOffHasAccountable extends ElementRule<HandOff> {
	HandOffHasAccountable() {
		super(HandOff.class, RuleKind.GAP, Severity.ERROR);
	}

	@Override
	public void check(HandOff handOff, RuleContext context) {
		if (handOff.accountable().isEmpty())
			context.report(handOff.nameAt(), handOff.title(), context.model().title(handOff.route().from()),
					context.model().title(handOff.route().to()));
	}
}
