package journey.dsl.tests.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.ide.completion.Completions;
import journey.dsl.ide.completion.Patterns;
import journey.dsl.ide.completion.expected.ExpectedWords;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.rules.Finding;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be written at the caret, the best first. */
class CompletionsTest {
	private static final ExpectedWords EXPECTED = new ExpectedWords(
			Texts.LANGUAGE.getInstance(IGrammarAccess.class).getGrammar());
	private static final String PEOPLE = "namespace house.people\nteam finance team support person zoe outcome won { "
			+ "is purchase } channel portal";
	private static final String JOURNEY = """
			team sales "Sales" team legal "Legal" person ann "Ann" { team legal } channel mail "E-mail"
			journey buy "I buy" {
			  stage look "I look" {
			    owner sales
			    touchpoint find "I find it" { FIND }
			    moment order "I order" { ORDER }
			  }
			  stage sign "I sign" {
			    owner legal
			    moment contract "I sign the contract" { SIGN }
			  }
			  PARTS
			}
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"FIND  | then ‸                                    | order, contract",
			"ORDER | then ‸                                    | contract",
			"SIGN  | then ‸                                    | ''",
			"SIGN  | back-to ‸                                 | order, find",
			"FIND  | back-to ‸                                 | ''",
			"ORDER | expects \"x\" within 2 days after ‸       | find",
			"FIND  | owner ‸                                   | sales, legal, ann, house.people.finance, "
					+ "house.people.support, house.people.zoe",
			"FIND  | owner house.people.‸                      | sales, legal, ann, house.people.finance, "
					+ "house.people.support, house.people.zoe",
			"FIND  | via ‸                                     | mail, house.people.portal",
			"FIND  | feels ‸                                   | very-negative, negative, neutral, positive, "
					+ "very-positive",
			"ORDER | chance of ‸                               | house.people.won",
			"ORDER | effort m‸                                 | low, medium, high",
			"PARTS | hand-off x from sales to legal after ‸    | find, order, contract",
			"PARTS | hand-off x from sales to legal after order before ‸ | contract",
			"PARTS | hand-off x from legal to sales after ‸    | contract, find, order",
			"PARTS | hazard x at ‸                             | order, contract, find",
			"PARTS | hazard x at order, ‸                      | contract, find",
			"PARTS | hazard x at order, co‸ { plan \"p\" }      | contract, find",
			"PARTS | action x improves find, order,‸           | contract",
			"PARTS | action x improves ord‸, find              | order, contract"})
	void namesAreThoseThatFit(String place, String typed, String wanted) {
		assertThat(String.join(", ", labels(opened(place, typed)))).isEqualTo(wanted);
	}

	/** Then the key that ends a line ends it, and no list takes it. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"ORDER | make-or-break rank 1 on-critical-path‸", "ORDER | make-or-break rank 1‸", "FIND | feels positive‸",
			"FIND | effort low‸", "FIND | owner ann‸",
			"FIND  | owner house.people.zoe‸", "ORDER | feels very-positive‸", "ORDER | allow \"moment-has-type‸\"",
			"PARTS | hand-off x from sales‸"})
	void aListOfWhatIsWrittenAlreadyIsEmpty(String place, String typed) {
		CompletionList list = list(opened(place, typed));

		assertThat(list.getItems()).isEmpty();
		assertThat(list.isIncomplete()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"ORDER | make-or-break rank 1 on‸          | on-critical-path",
			"ORDER | make-or-break rank 1 on-‸         | on-critical-path",
			"ORDER | make-or-break rank 1 on-critical-‸ | on-critical-path", "ORDER | make-or-‸ | make-or-break",
			"FIND | feels very-‸ | very-positive",
			"FIND  | feels very‸ | very-negative", "FIND | effort m‸ | medium", "FIND | owner sal‸ | sales",
			"PARTS | hand-‸ | hand-off", "FIND | own‸ | owner"})
	void whatIsHalfWrittenIsReplacedByTheWholeWord(String place, String typed, String wanted) {
		Opened opened = opened(place, typed);
		CompletionList list = list(opened);
		String half = typed.substring(typed.lastIndexOf(' ') + 1).replace("‸", "");

		assertThat(opened.words(item(list.getItems(), wanted).getTextEdit().getLeft().getRange())).isEqualTo(half);
		// an editor asks again with the next letter, and so it learns when the word is whole
		assertThat(list.isIncomplete()).isTrue();
	}

	@Test
	void whatIsWrittenStandsBeforeWhatGoesOnFromItAndChangesNothing() {
		List<CompletionItem> items = items(
				Opened.texts("team team-x \"X\" team other \"Team A\" team team \"T\" system s { owner team‸ }"));

		assertThat(items.get(0).getLabel()).isEqualTo("team");
		assertThat(items.get(0).getPreselect()).isTrue();
		assertThat(items.get(0).getTextEdit().getLeft().getNewText()).isEqualTo("team");
		assertThat(items).extracting(CompletionItem::getLabel).contains("team-x", "other");
		assertThat(items.stream().filter(each -> Boolean.TRUE.equals(each.getPreselect()))).hasSize(1);
	}

	@Test
	void shorterWordsStandBeforeLongerOnesThatBeginWithThem() {
		assertThat(labels(Opened.texts("team team-x team team-x-y team te team team system s { owner ‸ }")))
				.containsExactly("te", "team", "team-x", "team-x-y");
		assertThat(labels(Opened.texts("journey j { stage s { touchpoint t { takes 2 hour‸ } } }"))).startsWith("hour")
				.contains("hours");
	}

	@Test
	void anEditorWithoutPlacesToFillInHasAWholeWordThen() {
		Opened opened = Opened.texts("journey j { stage s { touchpoint t { takes‸ } } }");

		assertThat(new Completions(EXPECTED, false).of(opened.file(), opened.file().lines().position(opened.caret()))
				.getItems()).isEmpty();
	}

	@Test
	void whatTheJourneySpeaksOfComesFirst() {
		List<String> labels = labels(opened("SIGN", "via house.people.portal } moment more { via ‸"));

		assertThat(labels).containsExactly("house.people.portal", "mail");
	}

	@Test
	void phasesAndTypesAreThoseOfTheLibraryAndOnesOwn() {
		List<String> phases = labels(Opened.texts("phase trial journey j { stage s { is ‸ } }"));
		List<String> types = labels(Opened.texts("moment-type trust journey j { stage s { moment m { is ‸ } } }"));

		assertThat(phases).contains("trial", "purchase", "onboarding").doesNotContain("truth");
		assertThat(types).contains("trust", "truth", "proof", "wow").doesNotContain("purchase");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"‸                                   | namespace, import, team, person, journey       | touchpoint, "
					+ "stage, hand-off, }, owner",
			"team a ‸                            | journey, team                                  | namespace, moment",
			"journey j { ‸ }                     | stage, hand-off, hazard, action, owner, for    | touchpoint, team, "
					+ "via",
			"journey j { stage s { ‸ } }         | touchpoint, moment, own-step, sub-journey      | via, hand-off, "
					+ "stage",
			"journey j { stage s { touchpoint t { ‸ } } } | does, via, then, feels                | chance, expects, "
					+ "stage",
			"journey j { stage s { moment t { ‸ } } }     | does, chance, expects, make-or-break  | stage, touchpoint"})
	void wordsAreThoseThatMeanSomethingThere(String text, String wanted, String unwanted) {
		List<String> labels = labels(Opened.texts(text));

		assertThat(labels).contains(wanted.split(", ")).doesNotContain(unwanted.split(", "));
		assertThat(labels.size()).isLessThan(90);
	}

	@Test
	void aClauseThatStandsThereOnceIsNotOfferedAgain() {
		List<String> labels = labels(
				Opened.texts("team a channel c journey j { stage s { touchpoint t { owner a effort low via c ‸ } } }"));

		assertThat(labels).contains("via", "does").doesNotContain("owner", "effort");
	}

	@Test
	void aWordBringsWhatTheGrammarDemandsBehindIt() {
		List<CompletionItem> items = items(Opened.texts("journey j { ‸ }"));

		assertThat(text(items, "hand-off")).isEqualTo(
				"hand-off ${1:name} \"${2:Title}\" from ${3:owner} to ${4:owner} after ${5:step} {\n\t$0\n}");
		assertThat(text(items, "status")).isEqualTo("status ${1|planned,draft,in-review,approved,retired|}");
		assertThat(text(items, "deadline")).isEqualTo("deadline ${1:2 days}");
		assertThat(text(items, "aims")).isEqualTo("aims for ${1:outcome}");
		assertThat(item(items, "aims").getCommand().getCommand()).isEqualTo("editor.action.triggerSuggest");
		assertThat(item(items, "hand-off").getDocumentation().getRight().getValue())
				.isEqualTo("The customer passes from one silo to another.");
	}

	@Test
	void anEditorWithoutPlacesToFillInGetsPlainWords() {
		Opened opened = Opened.texts("journey j { ‸ }").checked();
		CompletionList list = new Completions(EXPECTED, false).of(opened.file(),
				opened.file().lines().position(opened.caret()));

		assertThat(list.getItems()).isNotEmpty().allSatisfy(item -> {
			assertThat(item.getInsertTextFormat()).isEqualTo(InsertTextFormat.PlainText);
			assertThat(item.getTextEdit().getLeft().getNewText()).doesNotContain("$");
		});
	}

	@Test
	void whatTheRulesMissIsOfferedAsAWholeSentence() {
		CompletionItem handOff = items(opened("PARTS", "‸")).stream()
				.filter(each -> each.getLabel().equals("Describe the hand-off from Sales to Legal")).findFirst()
				.orElseThrow();

		assertThat(handOff.getDetail()).isEqualTo("owner-change-has-hand-off");
		assertThat(handOff.getTextEdit().getLeft().getNewText()).startsWith(
				"hand-off sales-to-legal from sales to legal after order before contract {\n  carries \"${1:TODO: ")
				.endsWith("\n}");
		assertThat(handOff.getFilterText()).startsWith("hand-off");
		assertThat(handOff.getDocumentation().getRight().getValue()).contains("Sales", "Legal");
	}

	@Test
	void sentencesGoIntoTheBlockThatIsWrittenInAndNotIntoItsParts() {
		List<String> inJourney = labels(opened("PARTS", "‸"));
		List<String> inMoment = labels(opened("ORDER", "‸"));

		assertThat(inJourney).contains("Describe the hand-off from Sales to Legal")
				.noneMatch(label -> label.contains("“I order”"));
		assertThat(inMoment).contains("Add `via mail` to “I order”")
				.doesNotContain("Describe the hand-off from Sales to Legal");
	}

	@Test
	void rulesThatMayBeSilencedAreOfferedWhereOneIsNamed() {
		List<CompletionItem> items = items(opened("ORDER", "allow \"‸\""));

		assertThat(items.get(0).getTextEdit().getLeft().getNewText()).doesNotEndWith("\"");
		assertThat(items).extracting(CompletionItem::getLabel).contains("moment-has-type")
				.doesNotContain("reference-resolves");
		assertThat(text(items(opened("ORDER", "allow \"mom‸")), "moment-has-type")).isEqualTo("\"moment-has-type\"");
	}

	@Test
	void namespacesAndNamesAreOfferedWhereSomethingIsImported() {
		assertThat(labels(Opened.texts(PEOPLE, "namespace x import ‸"))).startsWith("house.people.*")
				.contains("house.people.zoe");
		assertThat(labels(Opened.texts(PEOPLE, "namespace x import h‸\nsystem s { owner zoe }")))
				.startsWith("house.people.zoe");
	}

	@Test
	void whatIsTypedIsReplaced() {
		Opened opened = opened("FIND", "owner house.pe‸");
		CompletionItem item = item(items(opened), "house.people.zoe");

		assertThat(opened.words(item.getTextEdit().getLeft().getRange())).isEqualTo("house.pe");
		assertThat(item.getFilterText()).startsWith("house.people.zoe");
	}

	@Test
	void moreIsToldOfANameWhenSomebodyWantsToRead() {
		Opened opened = opened("FIND", "owner ‸");
		CompletionItem item = item(items(opened), "ann");
		assertThat(item.getDocumentation()).isNull();
		assertThat(Completions.uri(item)).contains("file:///model/b.journey");

		assertThat(Completions.withDocumentation(item, opened.workspace()).getDocumentation().getRight().getValue())
				.contains("**Ann**", "Legal");
	}

	static Stream<Map.Entry<String, String>> patterns() {
		assertThat(Patterns.all()).hasSizeGreaterThan(15);
		return Patterns.all().entrySet().stream();
	}

	@ParameterizedTest
	@MethodSource("patterns")
	void wholeSentencesCanBeRead(Map.Entry<String, String> pattern) {
		String filled = pattern.getValue().replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1")
				.replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|\\}", "$1").replace("$0", "");
		String word = pattern.getKey().substring(0, pattern.getKey().indexOf('.'));
		String before = "journey j { stage s { moment before ";
		String text = switch (word) {
			case "stage", "hand-off", "hazard", "action" -> "journey j { " + filled + " }";
			case "touchpoint", "moment" -> "journey j { stage s { " + filled + " } }";
			case "expects", "chance", "then", "back-to", "exit" -> before + "{ " + filled + " } } }";
			default -> filled;
		};

		assertThat(Texts.findings(Texts.model(text), Texts.settings(Texts.TODAY))).as(text).extracting(Finding::rule)
				.doesNotContain("text-can-be-read", "value-fits-its-place", "clause-stands-once");
	}

	@Test
	void isReadyForAnyPlaceOfEveryExample() {
		OpenWorkspace examples = Opened.examples();
		Completions completions = new Completions(EXPECTED, true);
		int asked = 0;
		for (OpenFile file : Opened.files(examples))
			for (int offset = 0; offset <= file.text().length(); offset += 97) {
				int at = offset;
				CompletionList list = completions.of(file, file.lines().position(offset));
				assertThat(list.getItems()).allSatisfy(item -> {
					assertThat(item.getLabel()).isNotBlank();
					assertThat(file.lines().offset(item.getTextEdit().getLeft().getRange().getEnd()))
							.isEqualTo(file.lines().offset(file.lines().position(at)));
				});
				asked++;
			}
		assertThat(asked).isGreaterThan(300);
	}

	private static Opened opened(String place, String typed) {
		String text = JOURNEY;
		for (String each : List.of("FIND", "ORDER", "SIGN", "PARTS"))
			text = text.replace(each, each.equals(place) ? typed : "");
		return Opened.texts(PEOPLE, text).checked();
	}

	private static CompletionList list(Opened opened) {
		return new Completions(EXPECTED, true).of(opened.file(), opened.file().lines().position(opened.caret()));
	}

	private static List<CompletionItem> items(Opened opened) {
		return list(opened).getItems().stream().sorted(Comparator.comparing(CompletionItem::getSortText)).toList();
	}

	private static List<String> labels(Opened opened) {
		return items(opened).stream().map(CompletionItem::getLabel).toList();
	}

	private static CompletionItem item(List<CompletionItem> items, String label) {
		return items.stream().filter(each -> each.getLabel().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(
						label + " is not offered: " + items.stream().map(CompletionItem::getLabel).toList()));
	}

	private static String text(List<CompletionItem> items, String label) {
		return item(items, label).getTextEdit().getLeft().getNewText();
	}
}
