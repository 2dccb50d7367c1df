package journey.dsl.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.document.Words;

/**
 * As many neighbouring stages as fit a sheet of paper side by side. On a screen strips stand in one line.
 *
 * @param caption the stages in it
 * @param bands the stages, or parts of long ones
 * @param <C> what a column is
 */
public record Strip<C>(String caption, List<Band<C>> bands) {
	/** How many steps stand side by side on paper. */
	static final int MOST = 6;

	/** The strips of these bands. */
	public static <C> List<Strip<C>> of(List<Band<C>> bands, Words words) {
		List<Strip<C>> strips = new ArrayList<>();
		List<Band<C>> strip = new ArrayList<>();
		for (Band<C> band : bands) {
			if (width(strip) + band.steps().size() > MOST) {
				strips.add(strip(strip, words));
				strip = new ArrayList<>();
			}
			strip.add(band);
		}
		if (!strip.isEmpty()) strips.add(strip(strip, words));
		return List.copyOf(strips);
	}

	private static <C> int width(List<Band<C>> bands) {
		return bands.stream().mapToInt(band -> band.steps().size()).sum();
	}

	private static <C> Strip<C> strip(List<Band<C>> bands, Words words) {
		String stages = bands.stream().map(Band::title).collect(Collectors.joining(words.get("comma")));
		return new Strip<>(words.get("grid.caption", stages), List.copyOf(bands));
	}
}
