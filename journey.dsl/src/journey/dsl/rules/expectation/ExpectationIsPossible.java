package journey.dsl.rules.expectation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.analysis.Scale;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Duration;
import journey.dsl.model.value.Percentage;
import journey.dsl.model.value.Value;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** What is expected can be met by somebody, at least on a good day. */
final class ExpectationIsPossible extends ElementRule<Moment> {
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	ExpectationIsPossible() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		for (Expectation expectation : moment.needs().expectations()) {
			expectation.limit().within().filter(limit -> isZero(limit.value()))
					.ifPresent(limit -> reportZero(expectation, "within ", limit.value(), limit.at(), context));
			expectation.limit().atMost().filter(limit -> isZero(limit.value()))
					.ifPresent(limit -> reportZero(expectation, "at most ", limit.value(), limit.at(), context));
			Stream.of(expectation.limit().atLeast(), expectation.limit().atMost(), expectation.today())
					.flatMap(Optional::stream).filter(given -> isOverHundred(given.value()))
					.forEach(given -> context.reportVariant("percent", given.at(), expectation.text().value(),
							given.value().text()));
			checkCrossed(expectation, context.analyses().scale(context.model().journeyOf(moment)), context);
		}
	}

	private static void reportZero(Expectation expectation, String word, Value limit, SourceRange at,
			RuleContext context) {
		context.reportVariant("zero", at, expectation.text().value(), word + limit.text());
	}

	private static void checkCrossed(Expectation expectation, Scale scale, RuleContext context) {
		if (expectation.limit().atLeast().isEmpty() || expectation.limit().atMost().isEmpty()) return;
		Value least = expectation.limit().atLeast().get().value();
		Value most = expectation.limit().atMost().get().value();
		if (scale.isSurelyMore(least, most))
			context.reportVariant("crossed", expectation.limit().atMost().get().at(), expectation.text().value(),
					least.text(), most.text());
	}

	private static boolean isZero(Value value) {
		return value instanceof Duration duration && duration.amount().signum() == 0;
	}

	private static boolean isOverHundred(Value value) {
		return value instanceof Percentage percentage && percentage.percent().compareTo(HUNDRED) > 0;
	}
}
