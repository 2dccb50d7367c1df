package journey.dsl.model.value;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param currency the ISO 4217 code
 */
public record Money(String currency, BigDecimal amount) implements Value {
	/** Equal amounts are equal, however many zeros they were written with. */
	public Money {
		amount = amount.stripTrailingZeros();
	}

	@Override
	public String text() {
		return currency + " " + amount.toPlainString();
	}
}
