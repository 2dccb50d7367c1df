package journey.dsl.picture;

import java.math.BigDecimal;

/**
 * A straight line.
 *
 * @param x1 share of the width, such as {@code 50%}
 * @param y1 pixels from the top
 * @param x2 share of the width
 * @param y2 pixels from the top
 */
public record Segment(String x1, String y1, String x2, String y2) {
	/** The line between two points. */
	public static Segment of(double x1, double y1, double x2, double y2) {
		return new Segment(percent(x1), pixels(y1), percent(x2), pixels(y2));
	}

	static String percent(double share) {
		return trimmed(share) + "%";
	}

	static String pixels(double pixels) {
		return trimmed(pixels);
	}

	/** With at most two decimals, and no zeros behind them. */
	private static String trimmed(double number) {
		return BigDecimal.valueOf(Math.round(number * 100), 2).stripTrailingZeros().toPlainString();
	}
}
