package journey.dsl.grammar.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import journey.dsl.model.moment.MomentType;
import journey.dsl.model.source.Declaration;

/** What is said of words in Markdown, on the page of all of them and on that of one. */
record WordSentences(LanguageWords words) {
	/** Words of the language in a sentence: a, b and c. */
	static String and(List<String> words) {
		return joined(words, " and ");
	}

	private static String or(List<String> words) {
		return joined(words, " or ");
	}

	private static String joined(List<String> words, String last) {
		List<String> marked = words.stream().map(WordSentences::code).toList();
		if (marked.size() < 2) return String.join("", marked);
		return String.join(", ", marked.subList(0, marked.size() - 1)) + last + marked.get(marked.size() - 1);
	}

	/** Words as they are written. */
	static String code(String words) {
		return "`" + words + "`";
	}

	/** Elements by their words; a file has none. */
	static String homes(List<String> homes) {
		return homes.equals(List.of("")) ? "a file" : and(homes);
	}

	/** What a clause says, which words may stand in it, and in which order its parts do. */
	String of(Clause clause) {
		List<String> said = new ArrayList<>(List.of(clause.meaning()));
		if (clause.details().isEmpty()) clause.parts().forEach(part -> said.add(choice(part)));
		if (clause.isInAnyOrder() && !clause.details().isEmpty()) said.add("Its parts may stand in any order.");
		return sentences(said);
	}

	/** What a part says, and which words may stand for it. */
	String of(Part part) {
		return sentences(List.of(part.meaning(), choice(part)));
	}

	private static String sentences(List<String> all) {
		return all.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
	}

	private String choice(Part part) {
		if (!part.choices().isEmpty()) return "One of " + or(part.choices()) + (part.isList() ? ", or several." : ".");
		List<String> declared = words.library(part.kind()).stream().map(Declaration::name).toList();
		return declared.isEmpty() ? "" : "The library has " + and(declared) + ".";
	}

	/** How a part is written; in brackets if it may be left out. */
	static String syntax(Part part) {
		return code(part.isOptional() ? "[" + part.syntax() + "]" : part.syntax());
	}

	/** What the library says of something that it declares. */
	static String meaning(Declaration declaration) {
		if (!(declaration instanceof MomentType type) || type.meaning().isEmpty()) return "";
		String fits = type.fits().isEmpty() ? ""
				: " Usually found in " + and(type.fits().stream().map(phase -> phase.name()).toList()) + ".";
		return type.meaning().get().value() + "." + fits;
	}
}
