package journey.dsl.rules.expectation;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.analysis.Scale;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Value;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Where an expectation stands today is told in the same kind of figure as its limit. */
final class TodayFitsLimit extends ElementRule<Moment> {
	TodayFitsLimit() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		for (Expectation expectation : moment.needs().expectations()) {
			// with only one of the two there is nothing to compare; other rules ask for the missing one
			if (expectation.today().isEmpty() || !expectation.hasLimit()) continue;
			Given<Value> today = expectation.today().get();
			List<Value> limits = new ArrayList<>();
			expectation.limit().within().ifPresent(given -> limits.add(given.value()));
			expectation.limit().atLeast().ifPresent(given -> limits.add(given.value()));
			expectation.limit().atMost().ifPresent(given -> limits.add(given.value()));
			if (limits.stream().anyMatch(limit -> Scale.isComparable(limit, today.value()))) continue;
			context.report(today.at(), expectation.text().value(),
					context.phrasing().choice(limits.stream().map(Value::text).toList()), today.value().text());
		}
	}
}
