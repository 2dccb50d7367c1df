package journey.dsl.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import journey.dsl.model.source.Given;
import journey.dsl.model.value.BusinessCalendar;
import journey.dsl.model.value.Unit;

/**
 * How long a length of time lasts by the clock. A month counts as 30 days and a year as 365. Business time lasts longer
 * by the clock than it is worked, and how much longer depends on when it begins: between two bounds, holidays left out.
 *
 * @param least minutes by the clock at least
 * @param most minutes by the clock at most
 * @param worked minutes of work, for business time; empty for time by the clock
 */
public record Span(BigDecimal least, BigDecimal most, Optional<BigDecimal> worked) {
	private static final BigDecimal DAY = BigDecimal.valueOf(24 * 60);
	private static final LocalTime OPENS = LocalTime.of(9, 0);
	private static final LocalTime CLOSES = LocalTime.of(17, 0);
	private static final int WORKDAYS = 5;

	/**
	 * How long {@code length} lasts.
	 *
	 * @param calendar whose hours business time counts; Monday to Friday 09:00 to 17:00 if empty
	 */
	public static Span of(journey.dsl.model.value.Duration length, Optional<BusinessCalendar> calendar) {
		if (!length.business()) {
			BigDecimal minutes = length.amount().multiply(minutes(length.unit()));
			return new Span(minutes, minutes, Optional.empty());
		}
		BigDecimal day = minutesOfADay(calendar);
		int daysOfAWeek = calendar.map(each -> each.days().size()).filter(days -> days > 0).orElse(WORKDAYS);
		BigDecimal worked = length.amount().multiply(length.unit() == Unit.DAY ? day : minutes(length.unit()));
		BigDecimal days = worked.divide(day, 4, RoundingMode.HALF_UP);
		BigDecimal freeDays = BigDecimal.valueOf(7L - daysOfAWeek);
		BigDecimal fullDays = days.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
		BigDecimal weeksPassed = fullDays.divide(BigDecimal.valueOf(daysOfAWeek), 0, RoundingMode.FLOOR);
		BigDecimal weeksTouched = days.divide(BigDecimal.valueOf(daysOfAWeek), 0, RoundingMode.CEILING);
		BigDecimal nights = fullDays.multiply(DAY.subtract(day));
		BigDecimal least = worked.add(nights).add(weeksPassed.multiply(freeDays).multiply(DAY));
		BigDecimal most = days.multiply(DAY).max(worked).add(weeksTouched.multiply(freeDays).multiply(DAY));
		return new Span(least, most, Optional.of(worked));
	}

	/** Whether it lasts longer than {@code other}, whenever both begin. */
	public boolean isSurelyLongerThan(Span other) {
		if (worked.isPresent() && other.worked.isPresent()) return worked.get().compareTo(other.worked.get()) > 0;
		return least.compareTo(other.most) > 0;
	}

	/** Whether it lasts no longer than {@code other}, whenever both begin. */
	public boolean isSurelyNoLongerThan(Span other) {
		if (worked.isPresent() && other.worked.isPresent()) return worked.get().compareTo(other.worked.get()) <= 0;
		return most.compareTo(other.least) <= 0;
	}

	private static BigDecimal minutesOfADay(Optional<BusinessCalendar> calendar) {
		LocalTime opens = calendar.flatMap(BusinessCalendar::opens).map(Given::value).orElse(OPENS);
		LocalTime closes = calendar.flatMap(BusinessCalendar::closes).map(Given::value).orElse(CLOSES);
		long minutes = Duration.between(opens, closes).toMinutes();
		return BigDecimal.valueOf(minutes > 0 ? minutes : Duration.between(OPENS, CLOSES).toMinutes());
	}

	private static BigDecimal minutes(Unit unit) {
		return switch (unit) {
			case MINUTE -> BigDecimal.ONE;
			case HOUR -> BigDecimal.valueOf(60);
			case DAY -> DAY;
			case WEEK -> DAY.multiply(BigDecimal.valueOf(7));
			case MONTH -> DAY.multiply(BigDecimal.valueOf(30));
			case YEAR -> DAY.multiply(BigDecimal.valueOf(365));
		};
	}
}
