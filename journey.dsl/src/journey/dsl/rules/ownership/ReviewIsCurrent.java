package journey.dsl.rules.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import journey.dsl.analysis.Span;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.value.Duration;
import journey.dsl.model.value.Unit;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** A map is reviewed as often as its authors set out to. */
final class ReviewIsCurrent extends ElementRule<Journey> {
	private static final int MINUTES_OF_A_DAY = 24 * 60;
	/** Longer than any map is kept. */
	private static final int MOST_DAYS = 100 * 365;

	ReviewIsCurrent() {
		super(Journey.class, RuleKind.GAP, Severity.INFO);
	}

	@Override
	public void check(Journey journey, RuleContext context) {
		if (journey.lifecycle().reviewedEvery().isEmpty()) return;
		Duration every = journey.lifecycle().reviewedEvery().get().value();
		if (journey.lifecycle().lastReviewed().isEmpty()) {
			context.reportVariant("never", journey.lifecycle().reviewedEvery().get().at(), journey.title());
			return;
		}
		LocalDate last = journey.lifecycle().lastReviewed().get().value();
		if (due(last, every).isBefore(context.day()))
			context.report(journey.lifecycle().lastReviewed().get().at(), journey.title(), last, every.text());
	}

	private static LocalDate due(LocalDate last, Duration every) {
		int days = Span.of(every, Optional.empty()).most()
				.divide(BigDecimal.valueOf(MINUTES_OF_A_DAY), 0, RoundingMode.CEILING)
				.min(BigDecimal.valueOf(MOST_DAYS)).intValue();
		boolean isWhole = days < MOST_DAYS && every.amount().scale() <= 0;
		if (isWhole && every.unit() == Unit.MONTH) return last.plusMonths(every.amount().intValue());
		if (isWhole && every.unit() == Unit.YEAR) return last.plusYears(every.amount().intValue());
		return last.plusDays(days);
	}
}
