package journey.dsl.grammar.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A value in a clause, with the words that lead to it.
 *
 * @param syntax as it is written; what an author chooses stands in capitals, or as {@code "…"}
 * @param meaning what it says; empty if nobody has said so
 * @param keywords the words of the language in it
 * @param kind what an author chooses, in small letters, such as {@code phase}; empty for a mere word
 * @param choices the words of the language that may stand for it; empty if it is no choice between words
 * @param isOptional whether it may be left out
 */
public record Part(String syntax, String meaning, List<String> keywords, String kind, List<String> choices,
		boolean isOptional) {
	private static final String MORE = ", …";

	/** Whether more of the same may follow, with commas between. */
	public boolean isList() {
		return syntax.endsWith(MORE);
	}

	/** More of the same may follow, with commas between. */
	Part andMore() {
		return new Part(syntax + MORE, meaning, keywords, kind, choices, isOptional);
	}

	/** The same where there is a choice between parts, one of which must stand. */
	Part chosen() {
		return new Part(syntax, meaning, keywords, kind, choices, false);
	}

	/** The same with words behind it, and words that may stand instead of these. */
	Part with(List<String> words, List<String> synonyms) {
		List<String> all = new ArrayList<>(keywords);
		all.addAll(words);
		all.addAll(synonyms);
		return new Part(syntax + " " + String.join(" ", words), meaning, List.copyOf(all), kind, choices, isOptional);
	}
}
