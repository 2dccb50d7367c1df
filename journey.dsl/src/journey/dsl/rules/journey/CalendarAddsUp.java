package journey.dsl.rules.journey;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import journey.dsl.model.value.BusinessCalendar;
import journey.dsl.model.value.Holiday;
import journey.dsl.rules.ElementRule;
import journey.dsl.rules.RuleContext;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;

/** Business hours begin before they end, and each holiday is another day. */
final class CalendarAddsUp extends ElementRule<BusinessCalendar> {
	CalendarAddsUp() {
		super(BusinessCalendar.class, RuleKind.CONTRADICTION, Severity.ERROR);
	}

	@Override
	public void check(BusinessCalendar calendar, RuleContext context) {
		calendar.opens().ifPresent(opens -> calendar.closes()
				.filter(closes -> !opens.value().isBefore(closes.value()))
				.ifPresent(closes -> context.reportVariant("hours", closes.at(), calendar.title(), opens.value(),
						closes.value())));
		Set<LocalDate> seen = new HashSet<>();
		for (Holiday holiday : calendar.holidays())
			if (!seen.add(holiday.date().value()))
				context.milder().reportVariant("holiday", holiday.date().at(), calendar.title(),
						holiday.date().value());
	}
}
