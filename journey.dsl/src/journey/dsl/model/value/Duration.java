package journey.dsl.model.value;

import java.math.BigDecimal;

/**
 * A length of time.
 *
 * @param amount how many units
 * @param business whether it counts in business hours or days
 * @param unit of the amount
 */
public record Duration(BigDecimal amount, boolean business, Unit unit) implements Value {
	/** Equal amounts are equal, however many zeros they were written with. */
	public Duration {
		amount = amount.stripTrailingZeros();
	}

	@Override
	public String text() {
		String word = amount.compareTo(BigDecimal.ONE) == 0 ? unit.word() : unit.word() + "s";
		return amount.toPlainString() + (business ? " business " : " ") + word;
	}
}
