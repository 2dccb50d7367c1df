package journey.dsl.settings;

import java.util.Locale;

/**
 * A colour.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio and relative luminance</a>
 */
public record Colour(int red, int green, int blue) {
	/** As dark as can be. */
	public static final Colour BLACK = new Colour(0, 0, 0);
	/** As light as can be. */
	public static final Colour WHITE = new Colour(255, 255, 255);

	/** The colour written as {@code #rrggbb}. */
	public static Colour of(String text) {
		return new Colour(part(text, 1), part(text, 3), part(text, 5));
	}

	/** How well the two can be told from each other, from 1 (not at all) to 21 (black and white). */
	public double contrast(Colour other) {
		double light = Math.max(luminance(), other.luminance());
		double dark = Math.min(luminance(), other.luminance());
		return (light + 0.05) / (dark + 0.05);
	}

	/**
	 * This colour with some of another one in it.
	 *
	 * @param share of the other one, from 0 to 1
	 */
	public Colour mixed(Colour other, double share) {
		return new Colour(mixed(red, other.red, share), mixed(green, other.green, share),
				mixed(blue, other.blue, share));
	}

	/** As {@code #rrggbb}. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
	}

	private double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static int mixed(int one, int other, double share) {
		return (int) Math.round(one + (other - one) * share);
	}

	private static int part(String text, int begin) {
		return Integer.parseInt(text.substring(begin, begin + 2), 16);
	}
}
