package journey.dsl.grammar.words;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.grammar.KeywordMeanings;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.Declaration;
import journey.dsl.reading.Workspace;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;

/** The words of the language: what may be said where, which values there are, and which names the library declares. */
public final class LanguageWords {
	private final List<ElementGrammar> blocks;
	private final List<Clause> values = new ArrayList<>();
	private final Map<String, List<Declaration>> library = new LinkedHashMap<>();

	/** The words of the language, with what its library declares. */
	@Inject
	public LanguageWords(IGrammarAccess grammar, Workspace.Loader workspaces) {
		ClauseValues met = new ClauseValues(grammar.getGrammar());
		blocks = ClauseExamples.added(BlockReader.of(grammar.getGrammar(), met));
		for (SourceFile file : workspaces.load(List.of()).model().files())
			for (Declaration each : file.declarations())
				library.computeIfAbsent(each.heading().keyword(), word -> new ArrayList<>()).add(each);
		Set<String> read = new LinkedHashSet<>();
		while (!read.containsAll(met.met().keySet()))
			for (Map.Entry<String, AbstractRule> each : new LinkedHashMap<>(met.met()).entrySet())
				if (read.add(each.getKey())) values.add(value(each.getKey(), each.getValue(), met));
	}

	/** A value is read as a clause is; one that is a choice between others has these as its choices. */
	private static Clause value(String kind, AbstractRule rule, ClauseValues met) {
		Optional<String> example = ClauseExamples.of(ClauseExamples.VALUE, kind);
		boolean hasParts = rule instanceof ParserRule parser && !GrammarUtil.isDatatypeRule(parser);
		if (!hasParts) return new Clause(rule.getAlternatives(), List.of(kind), "", List.of(), false, example);
		Clause read = ClauseReader.of((ParserRule) rule, met);
		List<Part> parts = read.parts().isEmpty() ? met.inner(rule) : read.parts();
		if (rule.getAlternatives() instanceof Alternatives) parts = parts.stream().map(Part::chosen).toList();
		return new Clause(rule.getAlternatives(), List.of(kind), KeywordMeanings.of(rule).orElse(""), parts, false,
				example);
	}

	/** What may be said in a file, and in each element. */
	public List<ElementGrammar> blocks() {
		return blocks;
	}

	/** The values that stand in clauses in capitals, with their parts; each begins with its kind, in small letters. */
	public List<Clause> values() {
		return values;
	}

	/** What the library declares with that word. */
	public List<Declaration> library(String word) {
		return library.getOrDefault(word, List.of());
	}

	/** The words that the library declares something with. */
	public Set<String> libraryWords() {
		return library.keySet();
	}

	/** The element that begins with that word. */
	public Optional<ElementGrammar> element(String word) {
		return blocks.stream().filter(block -> block.word().equals(word)).findFirst();
	}

	/** The elements, or the file, whose words are empty, in whose block an element may stand. */
	public List<String> homes(String child) {
		return blocks.stream().filter(block -> block.children().contains(child)).map(ElementGrammar::word).toList();
	}

	/** The words of the elements in whose block the clause may stand. */
	public List<String> homes(Clause clause) {
		return blocks.stream()
				.filter(block -> block.clauses().stream().anyMatch(each -> each.grammar() == clause.grammar()))
				.map(ElementGrammar::word).toList();
	}

	/** Every word that there is something to tell of. */
	public Set<String> all() {
		Set<String> words = new LinkedHashSet<>();
		for (ElementGrammar block : blocks) {
			words.addAll(words(block.head()));
			for (Clause clause : block.clauses()) words.addAll(words(clause));
		}
		for (Clause value : values) for (Part part : value.parts()) words.addAll(words(part));
		for (List<Declaration> declared : library.values()) for (Declaration each : declared) words.add(each.name());
		return words;
	}

	private static List<String> words(Clause clause) {
		List<String> words = new ArrayList<>(clause.words());
		for (Part part : clause.parts()) words.addAll(words(part));
		return words;
	}

	private static List<String> words(Part part) {
		List<String> words = new ArrayList<>(part.keywords());
		words.addAll(part.choices());
		return words;
	}
}
