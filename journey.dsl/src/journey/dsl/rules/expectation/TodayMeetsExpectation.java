package journey.dsl.rules.expectation;

import java.util.Optional;
import journey.dsl.analysis.Scale;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.source.Given;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Value;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Where customers get less than they expect today, something is being done about it. */
final class TodayMeetsExpectation extends ElementRule<Moment> {
	TodayMeetsExpectation() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		// for a make-or-break moment at which nothing is done, gap-has-action asks
		if (!context.analyses().stepPlans().isLeftAsItIs(moment) || context.analyses().stepPlans().hasOpenGap(moment))
			return;
		Scale scale = context.analyses().scale(context.model().journeyOf(moment));
		RuleContext weighed = moment.isMakeOrBreak() ? context : context.milder();
		for (Expectation expectation : moment.needs().expectations()) {
			if (expectation.today().isEmpty()) continue;
			Given<Value> today = expectation.today().get();
			missed(expectation, today.value(), scale)
					.ifPresent(limit -> weighed.report(today.at(), expectation.text().value(), limit,
							today.value().text(), moment.title()));
		}
	}

	private static Optional<String> missed(Expectation expectation, Value today, Scale scale) {
		Optional<String> late = expectation.limit().within().filter(limit -> scale.isSurelyMore(today, limit.value()))
				.map(limit -> "within " + limit.value().text());
		if (late.isPresent()) return late;
		Optional<String> less = expectation.limit().atLeast().filter(limit -> scale.isSurelyMore(limit.value(), today))
				.map(limit -> "at least " + limit.value().text());
		if (less.isPresent()) return less;
		return expectation.limit().atMost().filter(limit -> scale.isSurelyMore(today, limit.value()))
				.map(limit -> "at most " + limit.value().text());
	}
}
