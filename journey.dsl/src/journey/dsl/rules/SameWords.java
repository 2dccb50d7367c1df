package journey.dsl.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import journey.dsl.model.source.Given;

/**
 * The words of a text. Two authors who say the same may capitalise and space it differently.
 *
 * @param words in small letters, with one space between them
 */
public record SameWords(String words) {
	private static final Pattern SPACES = Pattern.compile("\\s+");

	/** The words of that text. */
	public static SameWords of(Given<String> text) {
		return new SameWords(SPACES.matcher(text.value().strip().toLowerCase(Locale.ROOT)).replaceAll(" "));
	}
}
