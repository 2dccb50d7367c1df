package journey.dsl.grammar.words;

import static journey.dsl.grammar.words.WordSentences.code;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.model.source.Declaration;
import org.eclipse.xtext.AbstractElement;

/**
 * What there is to tell of one word, in Markdown: as an element, as a clause, as a part of others, and as what the
 * library declares.
 */
public final class WordPage {
	private final LanguageWords words;
	private final WordSentences sentences;
	private final String word;
	private final StringBuilder text = new StringBuilder();
	private final Set<AbstractElement> told = Collections.newSetFromMap(new IdentityHashMap<>());

	private WordPage(LanguageWords words, String word) {
		this.words = words;
		this.word = word;
		sentences = new WordSentences(words);
	}

	/** The page of a word; empty if the language does not know it. */
	public static Optional<String> of(LanguageWords words, String word) {
		WordPage page = new WordPage(words, word);
		words.element(word).filter(element -> !word.isEmpty()).ifPresent(page::element);
		for (ElementGrammar block : words.blocks())
			for (Clause clause : block.clauses()) if (clause.words().contains(word)) page.clause(clause);
		page.parts();
		for (Clause value : words.values()) if (value.key().toUpperCase(Locale.ROOT).equals(word)) page.value(value);
		for (String kind : words.libraryWords())
			for (Declaration each : words.library(kind)) if (each.name().equals(word)) page.declared(kind, each);
		return page.text.length() == 0 ? Optional.empty()
				: Optional.of("# " + word + "\n" + page.text.toString().stripTrailing() + "\n");
	}

	private void element(ElementGrammar block) {
		text.append('\n').append(block.head().meaning()).append("\n\n");
		text.append("Stands in ").append(WordSentences.homes(words.homes(word))).append(".\n");
		if (!block.children().isEmpty())
			text.append("In it stand ").append(WordSentences.and(block.children())).append(".\n");
		block.head().example().ifPresent(example -> text.append("\n    ").append(example).append(" { … }\n\n"));
		for (Part part : block.head().parts())
			text.append("- ").append(WordSentences.syntax(part)).append(": ").append(sentences.of(part)).append('\n');
		List<Clause> own = block.clauses().stream().filter(clause -> words.homes(clause).size() == 1).toList();
		if (!own.isEmpty()) text.append("\nIn its block:\n\n");
		for (Clause clause : own)
			text.append("- ").append(code(clause.syntax())).append(": ").append(clause.meaning()).append('\n');
		List<String> others = block.clauses().stream().filter(clause -> !own.contains(clause)).map(Clause::key)
				.toList();
		if (!others.isEmpty())
			text.append("\nAnd as in other elements: ").append(WordSentences.and(others)).append(".\n");
	}

	private void clause(Clause clause) {
		if (told.add(clause.grammar()))
			section(code(clause.syntax()) + " in " + WordSentences.homes(words.homes(clause)), clause,
					clause.details());
	}

	private void value(Clause value) {
		section("A value", value, value.parts());
	}

	private void section(String heading, Clause clause, List<Part> parts) {
		text.append("\n## ").append(heading).append("\n\n").append(sentences.of(clause)).append('\n');
		clause.example().ifPresent(example -> text.append("\n    ").append(example).append('\n'));
		if (!parts.isEmpty()) text.append('\n');
		for (Part part : parts)
			text.append("- ").append(WordSentences.syntax(part)).append(": ").append(sentences.of(part)).append('\n');
	}

	/** Where it stands inside what other words begin. */
	private void parts() {
		StringBuilder found = new StringBuilder();
		for (ElementGrammar block : words.blocks()) {
			if (!block.word().equals(word)) parts(block.head(), "the head of " + code(block.word()), found);
			for (Clause clause : block.clauses())
				if (told.add(clause.grammar()))
					parts(clause, code(clause.syntax()) + " in " + WordSentences.homes(words.homes(clause)), found);
		}
		for (Clause value : words.values()) parts(value, "a " + code(value.key().toUpperCase(Locale.ROOT)), found);
		if (found.length() > 0) text.append("\n## In the middle of a clause\n\n").append(found);
	}

	private void parts(Clause clause, String place, StringBuilder found) {
		for (Part part : clause.parts()) {
			if (!part.keywords().contains(word) && !part.choices().contains(word)) continue;
			found.append("- ").append(WordSentences.syntax(part)).append(" of ").append(place).append(": ")
					.append(sentences.of(part)).append('\n');
			clause.example().ifPresent(example -> found.append("\n      ").append(example).append("\n\n"));
		}
	}

	private void declared(String kind, Declaration declaration) {
		text.append("\n## ").append(code(kind)).append(" of the library: ").append(declaration.title()).append("\n\n");
		String meaning = WordSentences.meaning(declaration);
		if (!meaning.isEmpty()) text.append(meaning).append("\n\n");
		String places = words.blocks().stream().flatMap(block -> block.clauses().stream()
				.filter(clause -> clause.parts().stream().anyMatch(part -> part.kind().equals(kind)))
				.map(clause -> code(clause.syntax()) + " in " + code(block.word())))
				.distinct().collect(Collectors.joining(", "));
		text.append("May stand in ").append(places).append(".\n");
	}
}
