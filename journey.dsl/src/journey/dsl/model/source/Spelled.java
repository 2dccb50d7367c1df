package journey.dsl.model.source;

import java.util.Locale;

/** A word of the language out of a fixed list. */
public interface Spelled {
	/** The constant's name. */
	String name();

	/** As it is written in the language. */
	default String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The constant of {@code type} that is written {@code word}. */
	static <E extends Enum<E> & Spelled> E of(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}
