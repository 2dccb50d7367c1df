package journey.dsl.analysis;

import java.util.Optional;
import journey.dsl.model.BusinessCalendar;
import journey.dsl.model.Count;
import journey.dsl.model.Duration;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.Money;
import journey.dsl.model.Percentage;
import journey.dsl.model.PlainNumber;
import journey.dsl.model.Value;

/**
 * Compares figures with their units, durations by how long they last.
 *
 * @param calendar whose hours business time counts
 */
public record Scale(Optional<BusinessCalendar> calendar) {
	/** The scale for the figures of a journey. */
	public static Scale of(JourneyModel model, Journey journey) {
		return new Scale(journey.calendar().flatMap(name -> model.find(name, BusinessCalendar.class)));
	}

	/** Whether the figures are of one kind; amounts of money also of one currency. */
	public static boolean isComparable(Value one, Value other) {
		if (one instanceof Money money && other instanceof Money amount) return money.currency().equals(amount.currency());
		return one.getClass() == other.getClass();
	}

	/** Whether {@code one} is more than {@code other} in any case; figures of different kinds never are. */
	public boolean isSurelyMore(Value one, Value other) {
		if (!isComparable(one, other)) return false;
		if (one instanceof Duration length && other instanceof Duration than) return Span.of(length, calendar).isSurelyLongerThan(Span.of(than, calendar));
		if (one instanceof Percentage share && other instanceof Percentage than) return share.percent().compareTo(than.percent()) > 0;
		if (one instanceof Money money && other instanceof Money than) return money.amount().compareTo(than.amount()) > 0;
		if (one instanceof PlainNumber number && other instanceof PlainNumber than) return number.number().compareTo(than.number()) > 0;
		return one instanceof Count count && other instanceof Count than && count.times() > than.times();
	}

	/** Whether one of the two is surely more than the other. */
	public boolean differ(Value one, Value other) {
		return isSurelyMore(one, other) || isSurelyMore(other, one);
	}
}
