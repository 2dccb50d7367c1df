package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.fixes.FixCatalogue;
import journey.dsl.fixes.Fixing;
import journey.dsl.fixes.Repair;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Severity;
import journey.dsl.rules.catalogue.RulePage.Example;
import journey.dsl.rules.catalogue.RulePage;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Golden;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Fixes, on the pages of their rules: what the page shows is what the fix makes of the first bad example, and nothing
 * is left to find. {@code ./verify --golden} writes the pages anew.
 */
class RulePageFixesTest {
	private static final Path SOURCES = Path.of("../journey.dsl/src/journey/dsl/rules");
	/**
	 * A name can be mended where something is near enough to be meant; what else it should be, only the modeller knows.
	 */
	private static final Set<String> NOT_ALWAYS = Set.of("reference-resolves");
	/** About no element, or about what an `allow` lacks itself. */
	private static final Set<String> NEVER_ALLOWED = Set.of("settings-are-known", "import-is-used", "allow-has-effect",
			"placeholder-is-filled");
	/** More findings than any example has. */
	private static final int ENOUGH = 20;

	@Tag("golden")
	@TestFactory
	Stream<DynamicTest> everyPageShowsWhatTheFixMakesOfTheBadExample() {
		return rules().filter(rule -> FixCatalogue.hasFix(rule.id())).map(rule -> dynamicTest(rule.id(), () -> {
			String fixed = mended(rule, badText(rule, 0), false);
			if (Golden.isUpdated()) update(rule, fixed);
			else
				assertThat(RulePage.of(rule).examples(RulePage.FIX))
						.as("./verify --golden writes the page of %s anew", rule.id())
						.containsExactly(new Example("journey", fixed));
		}));
	}

	@TestFactory
	Stream<DynamicTest> noOtherPageShowsAFix() {
		return rules().filter(rule -> !FixCatalogue.hasFix(rule.id())).map(rule -> dynamicTest(rule.id(),
				() -> assertThat(RulePage.of(rule).sections()).doesNotContainKey(RulePage.FIX)));
	}

	@TestFactory
	Stream<DynamicTest> allBadExamplesCanBeFixed() {
		return rules().filter(rule -> FixCatalogue.hasFix(rule.id()))
				.flatMap(rule -> examples(rule).map(number -> dynamicTest(rule.id() + " " + number, () -> {
					String before = badText(rule, number);
					String fixed = mended(rule, before, false);

					assertThat(Texts.errors(fixed)).isSubsetOf(Texts.errors(before));
					if (!NOT_ALWAYS.contains(rule.id())) assertThat(Texts.findingsOf(rule.id(), fixed)).isEmpty();
					else
						assertThat(Texts.findingsOf(rule.id(), fixed))
								.hasSizeLessThan(Texts.findingsOf(rule.id(), before).size());
				})));
	}

	@TestFactory
	Stream<DynamicTest> findingsBelowErrorCanBeAllowed() {
		return rules().filter(rule -> rule.severity() != Severity.ERROR && !NEVER_ALLOWED.contains(rule.id()))
				.flatMap(rule -> examples(rule).map(number -> dynamicTest(rule.id() + " " + number, () -> {
					String before = badText(rule, number);
					String allowed = mended(rule, before, true);

					assertThat(Texts.errors(allowed)).isSubsetOf(Texts.errors(before));
					assertThat(Texts.findingsOf(rule.id(), allowed)).isEmpty();
				})));
	}

	private static Stream<Rule> rules() {
		return SelectedRules.list().stream();
	}

	private static Stream<Integer> examples(Rule rule) {
		return Stream.iterate(0, number -> number + 1).limit(RulePage.of(rule).examples("Bad").size())
				.filter(number -> RulePage.of(rule).examples("Bad").get(number).language().equals("journey"));
	}

	private static String badText(Rule rule, int number) {
		return MarkedText.of(RulePage.of(rule).examples("Bad").get(number).text()).unmarked();
	}

	/** The text after the first (or the last, which allows) repair of each finding of the rule. */
	private static String mended(Rule rule, String text, boolean allow) {
		Workspace workspace = Texts.workspace(text);
		for (int done = 0; done < ENOUGH; done++) {
			Fixing fixing = new Fixing(workspace.model(), Settings.NONE, workspace::text);
			List<Finding> findings = Texts.findings(workspace.model()).stream()
					.filter(finding -> finding.rule().equals(rule.id())).toList();
			List<Repair> repairs = findings.stream().map(fixing::repairs).filter(offered -> !offered.isEmpty())
					.map(offered -> offered.get(allow ? offered.size() - 1 : 0)).limit(1).toList();
			if (repairs.isEmpty()) break;
			workspace = Texts.mending().with(workspace, repairs).workspace();
		}
		return workspace.text(Texts.FILE);
	}

	private static void update(Rule rule, String fixed) throws IOException {
		Path file = SOURCES.resolve(rule.topic().folder()).resolve(rule.id() + ".md");
		String page = Files.readString(file).replaceAll("(?s)## Fix\n.*?(?=\n## |\\z)", "").replace("\n\n\n", "\n\n");
		String section = "## " + RulePage.FIX + "\n\n```journey\n" + fixed + "```\n\n";
		Files.writeString(file, page.replace("## But I meant it", section + "## But I meant it"));
	}
}
