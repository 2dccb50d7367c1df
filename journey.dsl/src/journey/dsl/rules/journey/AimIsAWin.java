package journey.dsl.rules.journey;

import journey.dsl.model.journey.Journey;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.source.Ref;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** No journey aims for a loss. */
final class AimIsAWin extends ElementRule<Journey> {
	AimIsAWin() {
		super(Journey.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		for (Ref aim : journey.charter().aims())
			context.model().find(aim, Outcome.class).filter(Outcome::isLoss)
					.ifPresent(loss -> context.report(aim.at(), journey.title(), loss.title(),
							loss.result().get().value().word()));
	}
}
