package journey.dsl.rules.journey;

import journey.dsl.model.journey.Journey;
import journey.dsl.model.journey.State;
import journey.dsl.model.journey.Status;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Who decides on a journey that shall be, knows the one that is. */
final class ToBeHasAsIs extends ElementRule<Journey> {
	ToBeHasAsIs() {
		super(Journey.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		boolean isToBe = journey.lifecycle().state().filter(state -> state.value() == State.TO_BE).isPresent();
		if (isToBe && context.status(journey) == Status.APPROVED && journey.lifecycle().improves().isEmpty())
			context.report(journey.lifecycle().state().get().at(), journey.title());
	}
}
