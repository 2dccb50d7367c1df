package journey.dsl.rules.outcome;

import java.util.Optional;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Percentage;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What goes well makes a win likelier and a loss less likely, and today lies between well and badly. */
final class WellAboveBadly extends ElementRule<Moment> {
	WellAboveBadly() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		for (Chance chance : moment.odds().chances())
			// of an unknown outcome nobody knows whether more is better
			context.model().find(chance.outcome(), Outcome.class)
					.ifPresent(outcome -> check(chance, outcome, moment, context));
	}

	private static void check(Chance chance, Outcome outcome, Moment moment, RuleContext context) {
		Optional<Given<Percentage>> well = chance.well();
		Optional<Given<Percentage>> badly = chance.badly();
		if (well.isPresent() && badly.isPresent() && isWorse(well.get(), badly.get(), outcome)) {
			context.reportVariant(outcome.isLoss() ? "loss" : "win", well.get().at(), outcome.title(), moment.title(),
					well.get().value().text(), badly.get().value().text());
			return;
		}
		well.filter(given -> isWorse(given, chance.today(), outcome))
				.ifPresent(given -> reportToday("well", given, chance, outcome, moment, context));
		badly.filter(given -> isWorse(chance.today(), given, outcome))
				.ifPresent(given -> reportToday("badly", given, chance, outcome, moment, context));
	}

	private static void reportToday(String variant, Given<Percentage> given, Chance chance, Outcome outcome,
			Moment moment, RuleContext context) {
		context.reportVariant(variant, given.at(), outcome.title(), moment.title(), chance.today().value().text(),
				given.value().text());
	}

	private static boolean isWorse(Given<Percentage> one, Given<Percentage> other, Outcome outcome) {
		int change = one.value().percent().compareTo(other.value().percent());
		return outcome.isLoss() ? change > 0 : change < 0;
	}
}
