package journey.dsl.rules.outcome;

import java.util.HashMap;
import java.util.Map;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A moment says the odds of an outcome once. */
final class OneChancePerOutcome extends ElementRule<Moment> {
	OneChancePerOutcome() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		Map<String, Chance> first = new HashMap<>();
		for (Chance chance : moment.odds().chances()) {
			// two misspelt names may mean two outcomes
			if (!chance.outcome().isResolved()) continue;
			Chance before = first.putIfAbsent(chance.outcome().target(), chance);
			if (before != null)
				context.report(chance.outcome().at(), moment.title(), context.model().title(chance.outcome()),
						before.today().value().text(), chance.today().value().text());
		}
	}
}
