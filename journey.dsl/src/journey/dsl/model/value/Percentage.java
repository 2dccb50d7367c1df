package journey.dsl.model.value;

import java.math.BigDecimal;

/**
 * A share of a hundred.
 *
 * @param percent 40 for 40 %
 */
public record Percentage(BigDecimal percent) implements Value {
	/** Equal shares are equal, however many zeros they were written with. */
	public Percentage {
		percent = percent.stripTrailingZeros();
	}

	@Override
	public String text() {
		return percent.toPlainString() + "%";
	}
}
