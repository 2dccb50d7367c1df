package journey.dsl.model.value;

import java.math.BigDecimal;

/** A number without a unit, such as a Net Promoter Score. */
public record PlainNumber(BigDecimal number) implements Value {
	/** Equal numbers are equal, however many zeros they were written with. */
	public PlainNumber {
		number = number.stripTrailingZeros();
	}

	@Override
	public String text() {
		return number.toPlainString();
	}
}
