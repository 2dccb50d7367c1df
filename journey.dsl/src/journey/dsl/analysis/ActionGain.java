package journey.dsl.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Action;
import journey.dsl.model.journey.Effect;
import journey.dsl.model.measure.Outcome;
import journey.dsl.model.moment.Chance;
import journey.dsl.model.step.Moment;
import journey.dsl.model.value.Money;
import journey.dsl.model.value.Percentage;

/**
 * What an action is expected to gain, outcome by outcome, for a customer who reaches the moment that it improves. Of
 * several moments, the first one that states a chance of the outcome counts, so that a gain counts once. How many
 * customers reach the moment, and what follows from it later on, is not a part of it; nor are the outcomes added up,
 * since one customer may bring about several.
 *
 * @param parts one per outcome that the action is said to change, in text order
 */
public record ActionGain(List<Part> parts) {
	/** From so many percentage points on, a gain counts as high. */
	public static final BigDecimal HIGH = BigDecimal.TEN;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** How much is gained. */
	public enum Size {
		/** At least {@link ActionGain#HIGH} points at some outcome. */
		HIGH,
		/** Less than that; it may even be a loss. */
		SOME,
		/** No effect is said, or the chance today is not known. */
		UNKNOWN
	}

	/**
	 * What is gained at one outcome.
	 *
	 * @param effect what the action is said to do
	 * @param today the chance of the outcome for a customer who reaches the moment today; empty where none of the
	 * moments states one
	 * @param points percentage points gained: target minus today, for a loss today minus target; below zero if the
	 * action makes things worse
	 * @param perCustomer points / 100 × what one such outcome is worth, in its currency, for each customer who reaches
	 * the moment
	 */
	public record Part(Effect effect, Optional<Percentage> today, Optional<BigDecimal> points,
			Optional<Money> perCustomer) {}

	/** What an action gains: its effects compared with the chances that its moments state. */
	public static ActionGain of(Action action, JourneyModel model) {
		List<Moment> moments = model.steps(action.steps()).stream().filter(Moment.class::isInstance)
				.map(Moment.class::cast).toList();
		return new ActionGain(action.effects().stream().map(effect -> part(effect, moments, model)).toList());
	}

	/** How much is gained at the outcome where it is most. */
	public Size size() {
		Optional<BigDecimal> most = parts.stream().flatMap(part -> part.points().stream())
				.max(Comparator.naturalOrder());
		return most.map(points -> points.compareTo(HIGH) >= 0 ? Size.HIGH : Size.SOME).orElse(Size.UNKNOWN);
	}

	private static Part part(Effect effect, List<Moment> moments, JourneyModel model) {
		Optional<Outcome> outcome = model.find(effect.outcome(), Outcome.class);
		Optional<Percentage> today = moments.stream().flatMap(moment -> today(moment, effect).stream()).findFirst();
		Optional<BigDecimal> points = outcome.flatMap(one -> today.map(from -> points(from, effect.to().value(), one)));
		Optional<Money> perCustomer = points.flatMap(gain -> outcome.flatMap(Outcome::worth)
				.map(worth -> share(worth.value(), gain, outcome.get().isLoss())));
		return new Part(effect, today, points, perCustomer);
	}

	private static Optional<Percentage> today(Moment moment, Effect effect) {
		if (!effect.outcome().isResolved()) return Optional.empty();
		return moment.odds().chances().stream()
				.filter(chance -> chance.outcome().target().equals(effect.outcome().target()))
				.map(Chance::today).map(today -> today.value()).findFirst();
	}

	private static BigDecimal points(Percentage today, Percentage target, Outcome outcome) {
		BigDecimal change = target.percent().subtract(today.percent());
		return outcome.isLoss() ? change.negate() : change;
	}

	/** What a loss costs may be written with or without a minus sign. */
	private static Money share(Money worth, BigDecimal points, boolean loss) {
		BigDecimal amount = loss ? worth.amount().abs() : worth.amount();
		return new Money(worth.currency(), amount.multiply(points).divide(HUNDRED));
	}
}
