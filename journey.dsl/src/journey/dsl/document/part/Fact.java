package journey.dsl.document.part;

import java.util.Optional;

/**
 * A text with what it is about.
 *
 * @param label what it is about
 * @param text the text
 * @param href where there is more about it
 */
public record Fact(String label, String text, Optional<String> href) {
	/** A text that leads nowhere. */
	public Fact(String label, String text) {
		this(label, text, Optional.empty());
	}
}
