package journey.dsl.rules.handoff;

import journey.dsl.model.journey.HandOff;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Each hand-off says how long it may take. */
final class HandOffHasWaitLimit extends ElementRule<HandOff> {
	HandOffHasWaitLimit() {
		super(HandOff.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(HandOff handOff, RuleContext context) {
		if (handOff.waiting().atMost().isEmpty())
			context.report(handOff.nameAt(), handOff.title(), context.model().title(handOff.route().from()),
					context.model().title(handOff.route().to()));
	}
}
