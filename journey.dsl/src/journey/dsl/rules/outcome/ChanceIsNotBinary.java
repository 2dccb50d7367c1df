package journey.dsl.rules.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Percentage;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Odds are neither none nor certainty. */
final class ChanceIsNotBinary extends ElementRule<Moment> {
	private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);

	ChanceIsNotBinary() {
		super(Moment.class, RuleKind.CONTRADICTION, Severity.WARNING);
	}

	@Override
	public void check(Moment moment, RuleContext context) {
		for (Chance chance : moment.odds().chances())
			Stream.of(Optional.of(chance.today()), chance.target(), chance.well(), chance.badly())
					.flatMap(Optional::stream).filter(odds -> isBinary(odds.value()))
					.findFirst().ifPresent(odds -> context.report(odds.at(), context.model().title(chance.outcome()),
							odds.value().text(), moment.title()));
	}

	private static boolean isBinary(Percentage odds) {
		return odds.percent().signum() == 0 || odds.percent().compareTo(CERTAIN) == 0;
	}
}
