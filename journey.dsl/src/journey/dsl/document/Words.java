package journey.dsl.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;

/**
 * The fixed words of documents in one language; what a language lacks is English. Words of one document stand in the
 * folder of the document, which is what their keys begin with; those of several stand beside this class.
 */
public final class Words {
	private static final String FILE = "words";
	private static final Messages COMMON = new Messages(Words.class, FILE);
	private static final Map<String, Messages> BY_FOLDER = new ConcurrentHashMap<>();

	private final Language language;

	private Words(Language language) {
		this.language = language;
	}

	/** The words in that language. */
	public static Words of(Language language) {
		return new Words(language);
	}

	/** The words that begin with the name of a folder, or else those of several documents; in all languages. */
	public static Messages catalogue(String folder) {
		return BY_FOLDER.computeIfAbsent(folder, name -> {
			boolean hasOwn = Words.class.getResource(name + "/" + FILE + ".properties") != null;
			return hasOwn ? new Messages(Words.class, name + "/" + FILE) : COMMON;
		});
	}

	/** The language these words are in, by its code. */
	public String language() {
		return language.code();
	}

	/** The words for {@code key}, with {@code {0}}, {@code {1}} … replaced. */
	public String get(String key, Object... parts) {
		return catalogueOf(key).text(language, key, parts);
	}

	/** Whether there are words for {@code key}. */
	public boolean has(String key) {
		return catalogueOf(key).has(key);
	}

	/** The words for so many of something: {@code key.one} or {@code key.other}. */
	public String count(String key, int number) {
		return get(key + (number == 1 ? ".one" : ".other"), number);
	}

	private static Messages catalogueOf(String key) {
		int end = key.indexOf('.');
		return end < 0 ? COMMON : catalogue(key.substring(0, end));
	}
}
