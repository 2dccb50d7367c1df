package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.messages.Language;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Severity;
import journey.dsl.rules.Topic;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.RulePage.Example;
import journey.dsl.rules.catalogue.RulePage;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a rule is true: what it shows as bad is found, word for word, and what it shows as good is not. */
class RulePagesTest {
	private static final List<Rule> RULES = RuleCatalogue.standard().rules();
	private static final Path SOURCES = Path.of("../journey.dsl/src/journey/dsl/rules");

	static List<Named<Rule>> rules() {
		return SelectedRules.list().stream().map(rule -> Named.of(rule.id(), rule)).toList();
	}

	@TestFactory
	Stream<DynamicTest> badExamplesGiveExactlyTheFindingsTheyMark() {
		return examples("Bad", (rule, example) -> {
			MarkedText marked = MarkedText.of(example.text());

			assertThat(marked.expected()).as("marks").isNotEmpty();
			assertThat(lines(findings(rule, example))).containsExactlyInAnyOrderElementsOf(marked.expected());
			assertThat(otherFaults(rule, example)).isEmpty();
		});
	}

	@TestFactory
	Stream<DynamicTest> goodExamplesGiveNone() {
		return examples("Good", (rule, example) -> {
			assertThat(lines(findings(rule, example))).isEmpty();
			assertThat(otherFaults(rule, example)).isEmpty();
		});
	}

	/** Below error a text can say that it is meant so; where it does not say it any more, the finding comes back. */
	@TestFactory
	Stream<DynamicTest> textsThatMeanItSilenceWhatWouldBeFound() {
		return examples("But I meant it", (rule, example) -> {
			if (!example.language().equals("journey")) return;
			String plain = example.text().replaceAll("allow \"" + rule.id() + "\" because \"[^\"]*\"", "");

			assertThat(rule.severity()).isNotEqualTo(Severity.ERROR);
			assertThat(lines(findings(rule, example))).isEmpty();
			assertThat(Texts.findingsOf("allow-has-effect", example.text())).isEmpty();
			assertThat(Texts.findingsOf(rule.id(), plain)).isNotEmpty();
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void rulesBelowErrorShowHowToAllowThem(Rule rule) {
		List<String> languages = RulePage.of(rule).examples("But I meant it").stream().map(Example::language).toList();
		boolean aboutTexts = !rule.id().equals("settings-are-known");

		if (rule.severity() != Severity.ERROR && aboutTexts) assertThat(languages).contains("journey");
		else if (rule.topic() == Topic.TEXT && aboutTexts) assertThat(languages).isEmpty();
		else
			assertThat(languages).containsExactly("settings");
	}

	@TestFactory
	Stream<DynamicTest> settingsOnThePageDoWhatItSays() {
		return examples("But I meant it", (rule, example) -> {
			if (!example.language().equals("settings")) return;
			String settled = Texts.settings(example.text()).strictness().severities().get(rule.id());

			assertThat(settled).isIn("warning", "off");
			for (Example bad : RulePage.of(rule).examples("Bad")) {
				List<Finding> found = findings(rule, bad, example.text());
				if (settled.equals("off")) assertThat(found).isEmpty();
				else
					assertThat(found).isNotEmpty().allMatch(finding -> finding.severity().word().equals(settled));
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> aRuleCanBeSwitchedOffUnlessTheTextIsWrong() {
		return examples("Bad", (rule, example) -> {
			boolean fixed = rule.topic() == Topic.TEXT && rule.severity() == Severity.ERROR;
			List<Finding> left = findings(rule, example, "rule." + rule.id() + " = off");

			if (fixed) assertThat(left).isEqualTo(findings(rule, example));
			else
				assertThat(left).isEmpty();
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void everyRuleHasAPageWithExamples(Rule rule) {
		RulePage page = RulePage.of(rule);

		assertThat(page.summary()).endsWith(".").doesNotContain("TODO");
		assertThat(page.examples("Bad")).isNotEmpty();
		assertThat(page.examples("Good")).isNotEmpty();
		assertThat(page.sections().get("Since")).matches("\\d+\\.\\d+");
		assertThat(page.sections().values()).allMatch(section -> !section.isBlank());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void pagesAreShort(Rule rule) throws IOException {
		assertThat(Files.readAllLines(SOURCES.resolve(rule.topic().folder()).resolve(rule.id() + ".md")))
				.hasSizeLessThanOrEqualTo(90);
	}

	@Test
	void theFailureOfARuleHasAPageToo() {
		RulePage page = RulePage.ofBroken();

		assertThat(page.id()).isEqualTo("rule-broken");
		assertThat(page.sections().keySet()).containsExactlyElementsOf(RulePage.HEADINGS);
	}

	@Test
	void everyPageIsThatOfARule() throws IOException {
		Set<String> expected = RULES.stream().map(rule -> rule.topic().folder() + "/" + rule.id() + ".md")
				.collect(Collectors.toCollection(TreeSet::new));
		expected.add("text/" + Finding.BROKEN + ".md");

		try (Stream<Path> files = Files.walk(SOURCES)) {
			assertThat(files.filter(file -> file.toString().endsWith(".md"))
					.map(file -> SOURCES.relativize(file).toString().replace('\\', '/')))
					.containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	@ParameterizedTest(name = "{0}")
	@EnumSource(Topic.class)
	void everyMessageIsThatOfARuleAndEveryRuleHasOne(Topic topic) {
		Set<String> ids = RULES.stream().filter(rule -> rule.topic() == topic).map(Rule::id)
				.collect(Collectors.toCollection(TreeSet::new));
		if (topic == Topic.TEXT) ids.add(Finding.BROKEN);

		assertThat(topic.messages().keys(Language.EN).stream().map(key -> key.replaceAll("\\..*", "")).distinct())
				.containsExactlyInAnyOrderElementsOf(ids);
	}

	@Test
	void everyRuleHasAnIdOfItsOwn() {
		assertThat(RULES.stream().map(Rule::id)).doesNotHaveDuplicates().doesNotContain(Finding.BROKEN);
	}

	private interface Check {
		void check(Rule rule, Example example);
	}

	private static Stream<DynamicTest> examples(String heading, Check check) {
		List<DynamicTest> tests = new ArrayList<>();
		for (Rule rule : SelectedRules.list()) {
			int number = 0;
			for (Example example : RulePage.of(rule).examples(heading))
				tests.add(dynamicTest(rule.id() + " " + ++number, () -> check.check(rule, example)));
		}
		if (!SelectedRules.isOne()) assertThat(tests).as(heading).isNotEmpty();
		return tests.stream();
	}

	private static List<Finding> findings(Rule rule, Example example) {
		return findings(rule, example, "");
	}

	private static List<Finding> findings(Rule rule, Example example, String settings) {
		return all(example, settings).stream().filter(finding -> finding.rule().equals(rule.id())).toList();
	}

	private static List<Finding> all(Example example, String settings) {
		boolean isText = example.language().equals("journey");
		JourneyModel model = Texts.model(isText ? example.text() : "");
		Settings settled = Texts.settings(isText ? Texts.TODAY + settings : example.text() + settings);
		return Texts.findings(model, settled);
	}

	/** What is wrong with the text of an example that is about something else. */
	private static List<Finding> otherFaults(Rule rule, Example example) {
		List<String> faults = List.of("text-can-be-read", "reference-resolves", "settings-are-known", Finding.BROKEN);
		return all(example, "").stream()
				.filter(finding -> faults.contains(finding.rule()) && !finding.rule().equals(rule.id())).toList();
	}

	private static List<String> lines(List<Finding> findings) {
		return findings.stream().map(Texts::line).toList();
	}
}
