package journey.dsl.rules.outcome;

import journey.dsl.model.moment.Chance;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Odds say whether they were measured or estimated. */
final class ChanceHasBasis extends ElementRule<Moment> {
	ChanceHasBasis() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		for (Chance chance : moment.odds().chances())
			if (chance.basis().isEmpty())
				context.report(chance.today().at(), chance.today().value().text(),
						context.model().title(chance.outcome()), moment.title());
	}
}
