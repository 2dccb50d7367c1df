package journey.dsl.project.starter;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names as the language takes them, made of what people read; no two of them are the same. */
public final class SafeName {
	private static final String OTHERWISE = "x";
	/** Letters and digits; those among the signs of Unicode, such as superscripts, begin no name. */
	private static final String NO_WORDS = "[^\\p{L}\\p{Nd}]+|[\\x{2000}-\\x{2BFF}]+";

	private final Set<String> taken = new HashSet<>();

	/** A name of that title: its letters and digits, with single hyphens for all between them. */
	public static String of(String title) {
		String words = title.strip().toLowerCase(Locale.ROOT).replaceAll(NO_WORDS, "-").replaceAll("-+", "-")
				.replaceAll("^[^\\p{L}]+|-+$", "");
		return words.isEmpty() ? OTHERWISE : words;
	}

	/** The same with a number where it is taken already. */
	public String free(String title) {
		String name = of(title);
		for (int number = 2; !taken.add(name); number++) name = of(title) + "-" + number;
		return name;
	}
}
