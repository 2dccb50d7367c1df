package journey.dsl.rules;

import java.util.List;
import java.util.Locale;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import journey.dsl.model.source.Ref;

/**
 * How names, titles and lists stand in the sentences of messages.
 *
 * @param model that knows the titles
 * @param language of the messages
 */
public record Phrasing(JourneyModel model, Language language) {
	private static final int MOST_TITLES = 4;

	/** A text of the model as a part of a sentence, in quotes. */
	public String quoted(String text) {
		return phrase("quoted", text);
	}

	/** The titles of elements in a sentence: “A”, “B” and “C”. */
	public String titles(List<? extends Element> elements) {
		return list(elements.stream().map(element -> quoted(element.title())).toList());
	}

	/** What people read for names, in a sentence: “A”, “B” and “C”. */
	public String names(List<Ref> names) {
		return list(names.stream().map(name -> quoted(model.title(name))).toList());
	}

	/** A list in a sentence: a, b and c. */
	public String list(List<String> parts) {
		return joined(parts, "and");
	}

	/** A choice in a sentence: a, b or c. */
	public String choice(List<String> parts) {
		return joined(parts, "or");
	}

	/** A few titles in a sentence; of many, the first and how many there are besides. */
	public String someTitles(List<? extends Element> elements) {
		if (elements.size() <= MOST_TITLES) return titles(elements);
		List<String> some = elements.subList(0, MOST_TITLES - 1).stream().map(element -> quoted(element.title()))
				.toList();
		return phrase("more", joined(some, "comma"), elements.size() - some.size());
	}

	/** The word for a kind of elements. */
	public String kind(Kind kind) {
		return phrase("kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	private String joined(List<String> parts, String last) {
		String text = parts.isEmpty() ? "" : parts.get(0);
		for (int at = 1; at < parts.size(); at++)
			text = phrase(at == parts.size() - 1 ? last : "comma", text, parts.get(at));
		return text;
	}

	/** One of the phrases that all messages share, by its key in the catalogue. */
	public String phrase(String key, Object... about) {
		return Messages.PHRASES.text(language, key, about);
	}
}
