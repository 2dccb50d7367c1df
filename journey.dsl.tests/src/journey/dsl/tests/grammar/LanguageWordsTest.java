package journey.dsl.tests.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import journey.dsl.grammar.words.Clause;
import journey.dsl.grammar.words.ClauseExamples;
import journey.dsl.grammar.words.ElementGrammar;
import journey.dsl.grammar.words.LanguageWords;
import journey.dsl.grammar.words.Part;
import journey.dsl.grammar.words.WordHandbook;
import journey.dsl.grammar.words.WordPage;
import journey.dsl.tests.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the words of the language is so, and nothing is left out. */
class LanguageWordsTest {
	private static final LanguageWords WORDS = Texts.LANGUAGE.getInstance(LanguageWords.class);
	private static final Grammar GRAMMAR = Texts.LANGUAGE.getInstance(IGrammarAccess.class).getGrammar();
	private static final IParser PARSER = Texts.LANGUAGE.getInstance(IParser.class);

	@Test
	void everyClauseSaysWhatItMeansAndHowItLooks() {
		List<String> silent = new ArrayList<>();
		for (ElementGrammar block : WORDS.blocks()) {
			if (!block.word().isEmpty() && (block.head().meaning().isEmpty() || block.head().example().isEmpty()))
				silent.add(block.word());
			for (Clause clause : block.clauses())
				if (clause.meaning().isEmpty() || clause.example().isEmpty())
					silent.add(block.word() + "." + clause.key());
		}
		for (Clause value : WORDS.values()) if (value.example().isEmpty()) silent.add("value." + value.key());
		assertThat(silent).as("without a meaning in the grammar, or a line in examples.properties").isEmpty();
	}

	@Test
	void everyExampleBelongsToAClause() {
		Set<String> known = new LinkedHashSet<>();
		for (ElementGrammar block : WORDS.blocks()) {
			known.add(block.word());
			for (Clause clause : block.clauses())
				known.add((block.word().isEmpty() ? "file" : block.word()) + "." + clause.key());
		}
		for (Clause value : WORDS.values()) known.add("value." + value.key());
		assertThat(known).containsAll(ClauseExamples.keys());
	}

	@TestFactory
	Stream<DynamicTest> everyExampleIsTheClauseThatItStandsFor() {
		return WORDS.blocks().stream().flatMap(block -> Stream.concat(
				Stream.of(dynamicTest(block.word() + " {",
						() -> isRead(around(block, ""), block.word().isEmpty() ? List.of() : List.of(block.head())))),
				block.clauses().stream().map(clause -> dynamicTest(block.word() + "." + clause.key(),
						() -> isRead(around(block, clause.example().orElseThrow()), List.of(clause))))));
	}

	@TestFactory
	Stream<DynamicTest> everyExampleOfAValueIsOne() {
		return WORDS.values().stream()
				.filter(value -> GrammarUtil.containingRule(value.grammar()) instanceof ParserRule)
				.map(value -> dynamicTest(value.key(),
						() -> assertThat(errors(PARSER.parse((ParserRule) GrammarUtil.containingRule(value.grammar()),
								new StringReader(value.example().orElseThrow())))).isEmpty()));
	}

	/** A clause in the block of its element, in the elements that this may stand in. */
	private static String around(ElementGrammar block, String content) {
		if (block.word().isEmpty()) return content;
		String home = WORDS.homes(block.word()).get(0);
		String element = block.head().example().orElseThrow() + " { " + content + " }";
		return home.isEmpty() ? element : around(WORDS.element(home).orElseThrow(), element);
	}

	private static void isRead(String text, List<Clause> clauses) {
		assertThat(Texts.findingsOf("text-can-be-read", text)).as(text).isEmpty();
		assertThat(Texts.findingsOf("value-fits-its-place", text)).as(text).isEmpty();
		IParseResult read = PARSER.parse(new StringReader(text));
		assertThat(errors(read)).as(text).isEmpty();
		for (Clause clause : clauses)
			assertThat(grammar(read.getRootNode())).as(text)
					.anyMatch(element -> EcoreUtil.isAncestor(clause.grammar(), element));
	}

	private static List<EObject> grammar(INode root) {
		return StreamSupport.stream(root.getAsTreeIterable().spliterator(), false).map(INode::getGrammarElement)
				.filter(AbstractElement.class::isInstance).toList();
	}

	private static List<String> errors(IParseResult read) {
		return StreamSupport.stream(read.getSyntaxErrors().spliterator(), false)
				.map(error -> error.getSyntaxErrorMessage().getMessage()).toList();
	}

	/**
	 * Whatever a grammar asks for in its clauses, or lets one choose between, is told; what only keeps broken texts
	 * together is not.
	 */
	@Test
	void everyWordOfTheGrammarIsThere() {
		Set<String> words = new LinkedHashSet<>();
		for (ParserRule rule : GrammarUtil.allParserRules(GRAMMAR))
			if (!GrammarUtil.isDatatypeRule(rule))
				EcoreUtil2.getAllContentsOfType(rule, Keyword.class).forEach(keyword -> words.add(keyword.getValue()));
		for (EnumRule rule : GrammarUtil.allEnumRules(GRAMMAR))
			EcoreUtil2.getAllContentsOfType(rule, Keyword.class).forEach(keyword -> words.add(keyword.getValue()));
		words.removeIf(word -> !Character.isLetter(word.charAt(0)));
		assertThat(WORDS.all()).containsAll(words);
		for (String word : words) assertThat(WordPage.of(WORDS, word)).as(word).isPresent();
	}

	@Test
	void nothingOfWhatIsOnlyThereForBrokenTextsIsTold() {
		assertThat(WordHandbook.of(WORDS)).doesNotContainIgnoringCase("stray").doesNotContainIgnoringCase("misplaced")
				.doesNotContainIgnoringCase("orphan")
				.doesNotContain("kept, so that").doesNotContain("garbage");
		assertThat(WORDS.element("journey").orElseThrow().children()).containsExactlyInAnyOrder("stage", "hand-off",
				"hazard", "action", "events");
		assertThat(WORDS.homes("touchpoint")).containsExactly("stage");
	}

	@Test
	void linksOfThePageLeadToItsHeadings() {
		String page = WordHandbook.of(WORDS);
		List<String> headings = page.lines().filter(line -> line.startsWith("## "))
				.map(line -> line.substring(3).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
				.toList();
		List<String> links = Pattern.compile("\\(#([^)]*)\\)").matcher(page).results().map(link -> link.group(1))
				.toList();
		assertThat(headings).doesNotHaveDuplicates().containsAll(links);
		assertThat(links).hasSizeGreaterThan(20);
	}

	@Test
	void aClauseIsToldWithItsPartsAndTheirOrder() {
		Clause expects = clause("moment", "expects");
		assertThat(expects.isInAnyOrder()).isTrue();
		assertThat(expects.syntax()).isEqualTo("expects \"…\"");
		assertThat(expects.parts()).extracting(Part::syntax).contains("within DURATION", "after STEP", "at least VALUE",
				"at most VALUE", "measured by METRIC");
		assertThat(expects.parts()).filteredOn(part -> part.syntax().equals("at most VALUE")).extracting(Part::meaning)
				.containsExactly("The upper limit.");
		assertThat(clause("touchpoint", "feels").parts().get(0).choices()).startsWith("very-negative", "negative");
		assertThat(WORDS.homes(clause("touchpoint", "via"))).containsExactlyInAnyOrder("touchpoint", "moment",
				"own-step");
		assertThat(clause("hazard", "likelihood").parts().get(0).choices()).containsExactly("rare", "possible",
				"likely");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"expects       | Its parts may stand in any order. | - `[at most VALUE]`: The upper limit.",
			"moment        | Stands in `stage`. | moment served \"My food is as I hoped\" { … }",
			"often         | `[FREQUENCY]` of `pain \"…\"` in | One of `often`, `sometimes` or `rarely`.",
			"consideration | ## `phase` of the library: Consideration | May stand in ",
			"proof         | A promise is kept before the customer's eyes | `is MOMENT-TYPE, …` in `moment`",
			"owner         | ## `owner OWNER, …` in `journey` | Who owns its steps unless they say otherwise.",
			"by            | ## In the middle of a clause | `[set by OWNER]`",
			"DURATION      | A length of time | 4 business hours",
			"days          | of a `DURATION` | A unit of time.",
			"simplify      | One of the four steps to master a moment. | `make-aware`, `simplify`, `deliver` or "
					+ "`measure`"})
	void aWordIsExplained(String word, String one, String other) {
		assertThat(WordPage.of(WORDS, word).orElseThrow()).startsWith("# " + word + "\n").contains(one, other);
	}

	@Test
	void whatIsNoWordIsNotExplained() {
		assertThat(List.of("", "{", ",", "momnet", "Stray")).allMatch(word -> WordPage.of(WORDS, word).isEmpty());
	}

	private static Clause clause(String element, String key) {
		return WORDS.element(element).flatMap(block -> block.clause(key)).orElseThrow();
	}
}
