package journey.dsl.document.map;

import java.util.Optional;
import journey.dsl.document.part.Odds;

/**
 * One entry in a cell of the map.
 *
 * @param tone the class that it looks by
 * @param label what it is, where its layer does not say so
 * @param text the text
 * @param odds a chance, drawn under the text
 */
public record Line(String tone, Optional<String> label, String text, Optional<Odds> odds) {
	static Line plain(String text) {
		return new Line("plain", Optional.empty(), text, Optional.empty());
	}

	static Line labelled(String tone, String label, String text) {
		return new Line(tone, Optional.of(label), text, Optional.empty());
	}
}
