package journey.dsl.settings;

import java.util.List;

/**
 * The colours that documents make of a brand's colour: as it is where text in it can be read, else as near as can be.
 *
 * @param accent of links and marks, also as a background
 * @param onAccent of text on the accent
 * @param soft a background with a touch of it
 */
public record Palette(Colour accent, Colour onAccent, Colour soft) {
	/** What text needs on its background: WCAG 2.2, 1.4.3. */
	public static final double READABLE = 4.5;
	/** The backgrounds of light pages, as the common style sheet has them: paper and card. */
	public static final List<Colour> LIGHT = List.of(Colour.of("#f6f4ee"), Colour.of("#ffffff"));
	/** The backgrounds of dark pages: paper and card. */
	public static final List<Colour> DARK = List.of(Colour.of("#12161b"), Colour.of("#1b2129"));

	private static final double STEP = 0.04;

	/** On light pages. */
	public static Palette light(Colour brand) {
		return of(brand, LIGHT, Colour.BLACK, Colour.WHITE, 0.9);
	}

	/** On dark pages. */
	public static Palette dark(Colour brand) {
		return of(brand, DARK, Colour.WHITE, Colour.of("#0c1114"), 0.84);
	}

	private static Palette of(Colour brand, List<Colour> backgrounds, Colour towards, Colour onAccent, double card) {
		Colour soft = brand.mixed(backgrounds.get(1), card);
		Colour accent = brand;
		while (!isReadable(accent, backgrounds, soft) || accent.contrast(onAccent) < READABLE)
			accent = accent.mixed(towards, STEP);
		return new Palette(accent, onAccent, soft);
	}

	private static boolean isReadable(Colour accent, List<Colour> backgrounds, Colour soft) {
		return accent.contrast(soft) >= READABLE
				&& backgrounds.stream().allMatch(background -> accent.contrast(background) >= READABLE);
	}
}
