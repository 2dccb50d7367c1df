package journey.dsl.rules.outcome;

import java.util.Optional;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Percentage;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A target lies on the better side of today. */
final class TargetAboveToday extends ElementRule<Moment> {
	TargetAboveToday() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		for (Chance chance : moment.odds().chances()) {
			Optional<Outcome> outcome = context.model().find(chance.outcome(), Outcome.class);
			// of an unknown outcome nobody knows whether more is better
			if (outcome.isEmpty() || chance.target().isEmpty()) continue;
			Percentage today = chance.today().value();
			Percentage target = chance.target().get().value();
			int change = target.percent().compareTo(today.percent());
			boolean isLoss = outcome.get().isLoss();
			if (isLoss ? change > 0 : change < 0)
				context.reportVariant(isLoss ? "loss" : "win", chance.target().get().at(), outcome.get().title(),
						moment.title(), today.text(), target.text());
		}
		moment.odds().goesWell()
				.ifPresent(often -> often.target()
						.filter(target -> target.value().percent().compareTo(often.today().value().percent()) < 0)
						.ifPresent(target -> context.reportVariant("goes-well", target.at(), moment.title(),
								target.value().text(), often.today().value().text())));
	}
}
