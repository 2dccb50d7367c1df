package journey.dsl.tests.ide.lenses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.ide.lenses.CodeLenses;
import journey.dsl.ide.lenses.LensCommands;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Finding;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told above the lines where elements begin. */
class LensesTest {
	private static final String MODEL = """
			team shop
			team depot
			team nobody
			outcome stays "Renewal"
			journey j {
			  stage s { owner shop touchpoint a moment b { make-or-break owner depot chance of stays today 60% target \
			80% } }
			  stage t { owner shop moment c { chance of stays today 5% } }
			  hand-off h from shop to depot after a before b
			  hand-off i from depot to shop after b
			}
			""";

	@Test
	void countsAndTells() {
		assertThat(lines(Opened.texts(MODEL))).containsExactly(
				"shop: owns 2 steps in 1 journey -> a, c",
				"depot: owns 1 step in 1 journey -> b",
				"j: 3 steps, 2 moments, 1 make or break -> b",
				"s: 2 hand-offs out, 1 in -> h, i",
				"a: 1 hand-off out -> h",
				"b: chance of Renewal: today 60% → target 80% -> stays",
				"b: 1 hand-off out, 1 in -> i, h",
				"c: chance of Renewal: today 5% -> stays");
	}

	@Test
	void countsWhatWasFoundInAJourney() {
		Opened opened = Opened.texts("team a\njourney j { stage s { touchpoint x } }\njourney k { }");
		OpenWorkspace workspace = opened.workspace();
		var inside = workspace.model().journeys().get(0).stages().get(0).nameAt();
		workspace.found("a.journey", List.of(finding("one", Severity.ERROR, inside),
				finding("two", Severity.WARNING, inside), finding("three", Severity.WARNING, inside),
				finding("four", Severity.INFO, workspace.file("a.journey").orElseThrow().at(5))));

		CodeLens found = CodeLenses.of(opened.file()).get(1);
		assertThat(found.getCommand().getTitle()).isEqualTo("1 error, 2 warnings");
		assertThat(found.getCommand().getCommand()).isEqualTo(LensCommands.SHOW_FINDINGS);
		assertThat(found.getCommand().getArguments()).containsExactly("file:///model/a.journey",
				opened.file().lines().range(workspace.model().journeys().get(0).heading().at()));
		assertThat(CodeLenses.of(opened.file())).as("nothing is told of the empty journey").hasSize(3);
	}

	@Test
	void leadsToWhatItCountedInOtherFiles() {
		Opened opened = Opened.texts("team shop", "journey j { stage s { owner shop touchpoint a } }",
				"journey k { stage s { touchpoint b { owner shop } } }",
				"journey old { status retired stage s { owner shop touchpoint c } }");

		CodeLens lens = CodeLenses.of(opened.file()).get(0);
		assertThat(lens.getCommand().getTitle()).isEqualTo("owns 2 steps in 2 journeys");
		assertThat(lens.getCommand().getArguments().subList(0, 2)).containsExactly("file:///model/a.journey",
				lens.getRange().getStart());
		assertThat(locations(lens)).extracting(opened::line).containsExactly("b.journey:1:45 a", "c.journey:1:34 b");
	}

	@Test
	void speaksTheLanguageOfTheWorkspace() {
		assertThat(lines(Opened.texts(Texts.settings("language = de"), MODEL))).contains(
				"b: Chance auf Renewal: heute 60% → Ziel 80% -> stays",
				"j: 3 Schritte, 2 Momente, 1 entscheidend -> b");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "team", "journey {\n stage {\n moment {\n chance of x today 4% }\n }\n}",
			"team { } journey { stage { touchpoint moment } }", "stage s { moment m { chance of today 4% } }",
			"journey j { hand-off from to after moment m { chance of x today",
			"person 🙂\r\njourney 漢字 { stage عربي { moment ä } }"})
	void brokenTextsHaveSaneLenses(String text) {
		assertSane(Opened.texts(text).checked().file());
	}

	@Test
	void examplesHaveSaneLenses() {
		OpenWorkspace examples = Opened.examples();
		Opened.files(examples).forEach(LensesTest::assertSane);
		assertThat(Opened.files(examples).stream().mapToInt(file -> CodeLenses.of(file).size()).sum())
				.isGreaterThan(50);
	}

	private static void assertSane(OpenFile file) {
		for (CodeLens lens : CodeLenses.of(file)) {
			assertThat(lens.getRange().getEnd().getLine()).isEqualTo(lens.getRange().getStart().getLine());
			assertThat(lens.getCommand().getTitle()).isNotBlank();
		}
	}

	private static List<String> lines(Opened opened) {
		return CodeLenses
				.of(opened.file()).stream().map(
						lens -> opened.words(lens.getRange()) + ": " + lens.getCommand().getTitle() + " -> "
								+ String.join(", ",
										locations(lens).stream().map(each -> opened.words(each.getRange())).toList()))
				.toList();
	}

	@SuppressWarnings("unchecked")
	private static List<Location> locations(CodeLens lens) {
		assertThat(lens.getCommand().getCommand()).isEqualTo(LensCommands.SHOW_LOCATIONS);
		return (List<Location>) lens.getCommand().getArguments().get(2);
	}

	/** Editors that have no list of the next things show the first one above the journey. */
	@Test
	void saysWhatToDoNextInAJourney() {
		Opened opened = Opened.texts("journey j \"Buy\" { stage s { touchpoint x } }\njourney k { status planned }");
		OpenWorkspace workspace = opened.workspace();
		workspace.found("a.journey", Texts.findings(workspace.model(), workspace.settings()));

		CodeLens next = CodeLenses.of(opened.file()).stream()
				.filter(each -> each.getCommand().getTitle().startsWith("next: ")).findFirst().orElseThrow();
		assertThat(next.getCommand().getTitle()).isEqualTo(
				"next: Nobody owns “Buy” end to end: name one accountable person with `owner`.");
		assertThat(locations(next)).extracting(opened::line).containsExactly("a.journey:1:9 j");
	}

	private static Finding finding(String rule, Severity severity, SourceRange at) {
		return new Finding(rule, RuleKind.GAP, severity, "x", at, List.of(), "j");
	}
}
