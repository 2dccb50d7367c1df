package journey.dsl.messages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that messages and documents are written in. */
public enum Language {
	/** What every text is written in first. */
	EN,
	/** German. */
	DE;

	/** Its ISO 639 code, as in settings and in {@code lang} attributes. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The language with that code. */
	public static Optional<Language> of(String code) {
		return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
	}
}
