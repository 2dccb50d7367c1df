package journey.dsl.rules.expectation;

import java.util.Optional;
import journey.dsl.model.measure.Metric;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** An expectation has a limit, so that everybody can tell whether it was met. */
final class ExpectationIsMeasurable extends ElementRule<Moment> {
	ExpectationIsMeasurable() {
		super(Moment.class, RuleKind.GAP, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		for (Expectation expectation : moment.needs().expectations())
			if (!expectation.hasLimit() && !isMeasuredAgainstTarget(expectation, context))
				context.report(expectation.text().at(), expectation.text().value());
	}

	private static boolean isMeasuredAgainstTarget(Expectation expectation, RuleContext context) {
		if (expectation.measuredBy().isEmpty()) return false;
		Optional<Metric> metric = context.model().find(expectation.measuredBy().get(), Metric.class);
		return metric.isEmpty() || metric.get().target().isPresent();
	}
}
