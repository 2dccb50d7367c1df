package journey.dsl.grammar.words;

import static journey.dsl.grammar.words.WordSentences.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.model.source.Declaration;

/**
 * All words of the language on one page in Markdown: elements with their clauses, values, and what the library
 * declares.
 */
public final class WordHandbook {
	/** So many clauses that the same elements have are told once for all of these. */
	private static final int SHARED = 3;

	private final LanguageWords words;
	private final WordSentences sentences;
	private final Map<List<String>, Set<Clause>> shared = new LinkedHashMap<>();
	private final StringBuilder text = new StringBuilder();

	private WordHandbook(LanguageWords words) {
		this.words = words;
		sentences = new WordSentences(words);
		for (ElementGrammar block : words.blocks())
			for (Clause clause : block.clauses())
				shared.computeIfAbsent(words.homes(clause), homes -> new LinkedHashSet<>()).add(clause);
		shared.entrySet().removeIf(group -> group.getKey().size() < 2 || group.getValue().size() < SHARED);
	}

	/** The page of these words. */
	public static String of(LanguageWords words) {
		WordHandbook handbook = new WordHandbook(words);
		handbook.head();
		for (ElementGrammar block : words.blocks()) if (!block.word().isEmpty()) handbook.element(block);
		handbook.shared.forEach(handbook::shared);
		handbook.values();
		for (String word : words.libraryWords()) handbook.library(word);
		return handbook.text.toString();
	}

	private void head() {
		text.append("# Words of the language\n\n");
		text.append(
				"Every word that the language knows: what it means, where it may stand, what may stand behind it. "
						+ "This file is made from the\n");
		text.append(
				"grammar; `journey explain WORD` says the same of one word. [The language by example](language.md) "
						+ "reads better from the top.\n\n");
		text.append(
				"What you choose yourself stands in capitals: a [value](#values), a word out of a list, or the NAME "
						+ "of something. `\"…\"` is a\n");
		text.append(
				"text, `, …` means more of the same with commas between, and what stands in `[` brackets `]` may be "
						+ "left out. Clauses may stand\n");
		text.append("in any order, and a block may be left out altogether.\n\n## In a file\n\n");
		ElementGrammar file = words.blocks().get(0);
		table(file.clauses());
		text.append("| element | what it is | stands in |\n|---|---|---|\n");
		for (ElementGrammar block : words.blocks())
			if (!block.word().isEmpty())
				row(link(code(block.word()), block.word()), block.head().meaning(),
						WordSentences.homes(words.homes(block.word())));
		text.append('\n');
	}

	private void element(ElementGrammar block) {
		heading(code(block.word()));
		text.append(block.head().meaning()).append("\n\n    ").append(head(block)).append("\n\n");
		block.head().example()
				.ifPresent(example -> text.append("For example ").append(code(example + " { … }")).append(". "));
		text.append("It stands in ").append(WordSentences.homes(words.homes(block.word()))).append('.');
		if (!block.children().isEmpty())
			text.append(" In it stand ").append(WordSentences.and(block.children())).append('.');
		List<String> groups = shared.keySet().stream().filter(homes -> homes.contains(block.word()))
				.map(homes -> link(title(homes), "in " + title(homes))).toList();
		if (!groups.isEmpty())
			text.append(" What may be said in ").append(String.join(", and in ", groups))
					.append(", may be said in it too.");
		text.append("\n\n");
		table(block.clauses().stream().filter(clause -> group(clause, block.word()).isEmpty()).toList());
	}

	private static String head(ElementGrammar block) {
		Stream<String> parts = block.head().parts().stream()
				.map(part -> part.isOptional() ? "[" + part.syntax() + "]" : part.syntax());
		return block.word() + " " + parts.collect(Collectors.joining(" ")) + " { … }";
	}

	/** The largest group of elements with clauses of their own under which the clause is told for that element. */
	private Optional<List<String>> group(Clause clause, String element) {
		List<String> homes = words.homes(clause);
		return shared.keySet().stream().filter(group -> group.contains(element) && homes.containsAll(group))
				.max(Comparator.comparingInt(List::size));
	}

	private void shared(List<String> homes, Set<Clause> clauses) {
		heading("in " + title(homes));
		if (isMost(homes)) text.append("What may be said in ").append(WordSentences.and(homes)).append(".\n\n");
		Set<Clause> all = new LinkedHashSet<>(clauses);
		for (String home : homes)
			for (Clause clause : words.element(home).orElseThrow().clauses())
				if (group(clause, home).filter(homes::equals).isPresent()) all.add(clause);
		table(new ArrayList<>(all));
	}

	private boolean isMost(List<String> homes) {
		return homes.size() > words.blocks().size() / 2;
	}

	private String title(List<String> homes) {
		return isMost(homes) ? "almost every element" : WordSentences.and(homes);
	}

	private void values() {
		heading("Values");
		table(words.values(), true);
	}

	private void library(String word) {
		heading("Every " + code(word) + " of the library");
		text.append("These need no declaration, and stand wherever ").append(code(word.toUpperCase(Locale.ROOT)))
				.append(" does.\n\n| name | title | meaning |\n|---|---|---|\n");
		for (Declaration each : words.library(word)) row(code(each.name()), each.title(), WordSentences.meaning(each));
		text.append('\n');
	}

	private void table(List<Clause> clauses) {
		table(clauses, false);
	}

	private void table(List<Clause> clauses, boolean areValues) {
		if (clauses.isEmpty()) return;
		text.append("| write | it says | for example |\n|---|---|---|\n");
		for (Clause clause : clauses) {
			row(code(areValues ? clause.key().toUpperCase(Locale.ROOT) : clause.syntax()), sentences.of(clause),
					clause.example().map(WordSentences::code).orElse(""));
			for (Part part : areValues ? clause.parts() : clause.details())
				row("… " + WordSentences.syntax(part), sentences.of(part), "");
		}
		text.append('\n');
	}

	private void row(String... cells) {
		text.append("| ")
				.append(String.join(" | ", List.of(cells).stream().map(cell -> cell.replace("|", "\\|")).toList()))
				.append(" |\n");
	}

	private void heading(String title) {
		text.append("## ").append(title.substring(0, 1).toUpperCase(Locale.ROOT)).append(title.substring(1))
				.append("\n\n");
	}

	/** A link to a heading, whose anchor Markdown makes of its letters. */
	private static String link(String shown, String heading) {
		return "[" + shown + "](#" + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-')
				+ ")";
	}
}
