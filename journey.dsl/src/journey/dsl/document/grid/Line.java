package journey.dsl.document.grid;

import java.util.Optional;
import journey.dsl.document.part.Odds;

/**
 * One entry in a cell.
 *
 * @param tone the class that it looks by
 * @param label what it is, where its layer does not say so
 * @param text the text
 * @param href where there is more about it
 * @param odds a chance, drawn under the text
 * @param picture as a data URI, for which the text is the words
 */
public record Line(String tone, Optional<String> label, String text, Optional<String> href, Optional<Odds> odds,
		Optional<String> picture) {
	/** A text alone. */
	public static Line plain(String text) {
		return toned("plain", text);
	}

	/** A text that looks by a tone. */
	public static Line toned(String tone, String text) {
		return new Line(tone, Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** A text with what it is. */
	public static Line labelled(String tone, String label, String text) {
		return new Line(tone, Optional.of(label), text, Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** A chance. */
	public static Line odds(Odds odds) {
		return new Line("odds", Optional.empty(), odds.label(), Optional.empty(), Optional.of(odds), Optional.empty());
	}

	/** A picture, with the words for those who cannot see it. */
	public static Line picture(String dataUri, String words) {
		return new Line("picture", Optional.empty(), words, Optional.empty(), Optional.empty(), Optional.of(dataUri));
	}

	/** The same, leading somewhere. */
	public Line to(Optional<String> place) {
		return new Line(tone, label, text, place, odds, picture);
	}
}
