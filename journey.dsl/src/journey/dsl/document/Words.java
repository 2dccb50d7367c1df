package journey.dsl.document;

import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;

/** The fixed words of documents in one language; what a language lacks is English. */
public final class Words {
	/** All of them, in all languages. */
	public static final Messages CATALOGUE = new Messages(Words.class, "words");

	private final Language language;

	private Words(Language language) {
		this.language = language;
	}

	/** The words in that language. */
	public static Words of(Language language) {
		return new Words(language);
	}

	/** The language these words are in, by its code. */
	public String language() {
		return language.code();
	}

	/** The words for {@code key}, with {@code {0}}, {@code {1}} … replaced. */
	public String get(String key, Object... parts) {
		return CATALOGUE.text(language, key, parts);
	}

	/** Whether there are words for {@code key}. */
	public boolean has(String key) {
		return CATALOGUE.has(key);
	}

	/** The words for so many of something: {@code key.one} or {@code key.other}. */
	public String count(String key, int number) {
		return get(key + (number == 1 ? ".one" : ".other"), number);
	}
}
