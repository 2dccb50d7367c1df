package journey.dsl.messages;

import java.util.List;

/**
 * Something to be said, before it is known in which language.
 *
 * @param catalogue where its texts stand
 * @param key which of them
 * @param about what fills its placeholders; a message among them is said in the same language
 */
public record Message(Messages catalogue, String key, List<Object> about) {
	/** What it says. */
	public String in(Language language) {
		return catalogue.text(language, key, about.toArray());
	}
}
