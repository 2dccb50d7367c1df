package journey.dsl.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.value.BusinessCalendar;
import journey.dsl.model.value.Count;
import journey.dsl.model.value.Duration;
import journey.dsl.model.value.Money;
import journey.dsl.model.value.Percentage;
import journey.dsl.model.value.PlainNumber;
import journey.dsl.model.value.Value;

/**
 * Compares figures with their units, durations by how long they last.
 *
 * @param calendar whose hours business time counts
 */
public record Scale(Optional<BusinessCalendar> calendar) {
	/** The scale for the figures of a journey. */
	public static Scale of(JourneyModel model, Journey journey) {
		return new Scale(journey.charter().calendar().flatMap(name -> model.find(name, BusinessCalendar.class)));
	}

	/** Whether the figures are of one kind; amounts of money also of one currency. */
	public static boolean isComparable(Value one, Value other) {
		if (one instanceof Money money && other instanceof Money amount)
			return money.currency().equals(amount.currency());
		return one.getClass() == other.getClass();
	}

	/** Whether {@code one} is more than {@code other} in any case; figures of different kinds never are. */
	public boolean isSurelyMore(Value one, Value other) {
		if (!isComparable(one, other)) return false;
		if (one instanceof Duration length && other instanceof Duration than)
			return Span.of(length, calendar).isSurelyLongerThan(Span.of(than, calendar));
		return amount(one).compareTo(amount(other)) > 0;
	}

	/** Whether {@code one} is no more than {@code other} in any case; figures of different kinds never are. */
	public boolean isSurelyAtMost(Value one, Value other) {
		if (!isComparable(one, other)) return false;
		if (one instanceof Duration length && other instanceof Duration than)
			return Span.of(length, calendar).isSurelyNoLongerThan(Span.of(than, calendar));
		return amount(one).compareTo(amount(other)) <= 0;
	}

	/** Whether one of the two is surely more than the other. */
	public boolean differ(Value one, Value other) {
		return isSurelyMore(one, other) || isSurelyMore(other, one);
	}

	/** The bare figure of anything but a duration. */
	private static BigDecimal amount(Value value) {
		if (value instanceof Percentage share) return share.percent();
		if (value instanceof Money money) return money.amount();
		if (value instanceof PlainNumber number) return number.number();
		return BigDecimal.valueOf(((Count) value).times());
	}
}
