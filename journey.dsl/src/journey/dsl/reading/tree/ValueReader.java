package journey.dsl.reading.tree;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.Misfit;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.source.Spelled;
import journey.dsl.model.value.Count;
import journey.dsl.model.value.Duration;
import journey.dsl.model.value.Money;
import journey.dsl.model.value.Percentage;
import journey.dsl.model.value.PlainNumber;
import journey.dsl.model.value.Unit;
import journey.dsl.model.value.Value;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads figures with their units, and notes those that do not fit their places. */
final class ValueReader {
	private ValueReader() {}

	/** A share of a hundred, from 0 to 100. */
	static Optional<Given<Percentage>> percentage(Clauses clauses, EStructuralFeature feature) {
		return clauses.single(feature, BigDecimal.class).map(given -> {
			if (given.value().signum() < 0)
				misfit(clauses, "negative", given.value().toPlainString() + "%", given.at());
			else if (given.value().compareTo(BigDecimal.valueOf(100)) > 0 && feature != Literals.WAY__SHARE)
				misfit(clauses, "over-hundred", given.value().toPlainString() + "%", given.at());
			return new Given<>(new Percentage(given.value()), given.at());
		});
	}

	/** A whole number that is at least {@code least}. */
	static Optional<Given<Integer>> integer(Clauses clauses, EStructuralFeature feature, int least) {
		Optional<Given<Integer>> number = clauses.single(feature, Integer.class)
				.filter(given -> clauses.element.eIsSet(feature));
		number.filter(given -> given.value() < least).ifPresent(given -> misfit(clauses,
				least == 0 ? "negative" : "not-positive", String.valueOf(given.value()), given.at()));
		return number;
	}

	static Optional<Given<LocalDate>> date(Clauses clauses, EStructuralFeature feature) {
		return parsed(clauses, feature, LocalDate::parse, "no-such-date");
	}

	static Optional<Given<LocalTime>> time(Clauses clauses, EStructuralFeature feature) {
		return parsed(clauses, feature, LocalTime::parse, "no-such-time");
	}

	private static <T> Optional<Given<T>> parsed(Clauses clauses, EStructuralFeature feature,
			Function<String, T> reading, String problem) {
		return clauses.text(feature).flatMap(given -> {
			try {
				return Optional.of(new Given<>(reading.apply(given.value()), given.at()));
			} catch (DateTimeException impossible) {
				misfit(clauses, problem, given.value(), given.at());
				return Optional.empty();
			}
		});
	}

	static Optional<Given<Duration>> duration(Clauses clauses, EReference feature) {
		return value(clauses, feature).filter(given -> given.value() instanceof Duration)
				.map(given -> new Given<>((Duration) given.value(), given.at()));
	}

	static Optional<Given<Money>> money(Clauses clauses, EReference feature) {
		return value(clauses, feature).filter(given -> given.value() instanceof Money)
				.map(given -> new Given<>((Money) given.value(), given.at()));
	}

	/** Any figure; empty where the text of it is broken. */
	static Optional<Given<Value>> value(Clauses clauses, EReference feature) {
		return clauses.child(feature).flatMap(ValueReader::read);
	}

	private static Optional<Given<Value>> read(Clauses value) {
		SourceRange at = value.range();
		Value read = null;
		if (value.element instanceof journey.dsl.journey.Duration duration && duration.getNumber() != null) {
			read = duration(value, duration, at);
		} else if (value.element instanceof journey.dsl.journey.Count count) {
			if (!count.isOnce() && count.getNumber() < 0)
				misfit(value, "negative", String.valueOf(count.getNumber()), at);
			read = new Count(count.isOnce() ? 1 : count.getNumber());
		} else if (value.element instanceof journey.dsl.journey.PlainNumber number && number.getNumber() != null) {
			read = new PlainNumber(number.getNumber());
		} else if (value.element instanceof journey.dsl.journey.Percentage percentage
				&& percentage.getPercent() != null) {
			read = new Percentage(percentage.getPercent());
		} else if (value.element instanceof journey.dsl.journey.Money money && money.getCurrency() != null
				&& money.getAmount() != null) {
			if (!isCurrency(money.getCurrency()))
				misfit(value, "no-such-currency", money.getCurrency(), at);
			read = new Money(money.getCurrency(), money.getAmount());
		}
		return Optional.ofNullable(read).map(known -> new Given<>(known, at));
	}

	private static Duration duration(Clauses value, journey.dsl.journey.Duration duration, SourceRange at) {
		Unit unit = Spelled.of(Unit.class, duration.getUnit().getName());
		if (duration.getNumber().signum() < 0) misfit(value, "negative", duration.getNumber().toPlainString(), at);
		if (duration.isBusiness() && unit != Unit.HOUR && unit != Unit.DAY)
			misfit(value, "business-unit", unit.word(), at);
		return new Duration(duration.getNumber(), duration.isBusiness(), unit);
	}

	private static boolean isCurrency(String code) {
		try {
			return Currency.getInstance(code) != null;
		} catch (IllegalArgumentException unknown) {
			return false;
		}
	}

	static void misfit(Clauses clauses, String problem, String written, SourceRange at) {
		clauses.notes.misfits.add(new Misfit(problem, written, at));
	}
}
