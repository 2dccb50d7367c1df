package journey.dsl.document.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.document.Words;

/**
 * As many neighbouring stages as fit a sheet of paper side by side. On a screen strips stand in one line.
 *
 * @param caption the stages in it
 * @param bands the stages, or parts of long ones
 */
public record Strip(String caption, List<Band> bands) {
	/** How many steps stand side by side on paper. */
	static final int MOST = 6;

	static List<Strip> of(List<Band> bands, Words words) {
		List<Strip> strips = new ArrayList<>();
		List<Band> strip = new ArrayList<>();
		for (Band band : bands) {
			if (width(strip) + band.steps().size() > MOST) {
				strips.add(strip(strip, words));
				strip = new ArrayList<>();
			}
			strip.add(band);
		}
		if (!strip.isEmpty()) strips.add(strip(strip, words));
		return List.copyOf(strips);
	}

	private static int width(List<Band> bands) {
		return bands.stream().mapToInt(band -> band.steps().size()).sum();
	}

	private static Strip strip(List<Band> bands, Words words) {
		String stages = bands.stream().map(Band::title).collect(Collectors.joining(words.get("comma")));
		return new Strip(words.get("map.caption", stages), List.copyOf(bands));
	}
}
