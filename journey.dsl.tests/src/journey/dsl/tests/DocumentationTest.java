package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.grammar.words.LanguageWords;
import journey.dsl.grammar.words.WordHandbook;
import journey.dsl.reading.TextFile;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.RuleHandbook;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documentation shows must work as it stands. */
class DocumentationTest {
	private static final Path ROOT = DocumentationPages.ROOT;
	private static final Pattern BLOCK = Pattern.compile("(?ms)^```journey\\n(.*?)^```$");

	@TestFactory
	Stream<DynamicTest> journeysOfTheDocumentationHaveNoErrors() throws IOException {
		List<DynamicTest> tests = new ArrayList<>();
		for (String page : List.of("README.md", "docs/language.md")) {
			Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(page)));
			for (int number = 1; block.find(); number++) {
				String text = block.group(1);
				tests.add(DynamicTest.dynamicTest(page + " " + number, () -> assertThat(errors(text)).isEmpty()));
			}
		}
		assertThat(tests).hasSizeGreaterThan(4);
		return tests.stream();
	}

	@Test
	void readmeShowsTheJourneyOfItsPicture() throws IOException {
		Matcher first = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
		assertThat(first.find()).isTrue();
		assertThat(first.group(1)).isEqualTo(Files.readString(ROOT.resolve("docs/first.journey")));
	}

	@Test
	void readmeShowsWhatIsReallyFound() throws IOException {
		String readme = Files.readString(ROOT.resolve("README.md"));
		String journey = Files.readString(ROOT.resolve("docs/first.journey"));
		String withoutHandOff = journey.replaceAll("(?m)^ *hand-off.*\n", "");
		List<String> found = Stream.of(journey, withoutHandOff).flatMap(text -> Texts
				.findings(Texts.model(text), Texts.settingsAlone(Texts.TODAY)).stream())
				.map(finding -> "first.journey:" + finding.at().line() + ":" + finding.at().column() + " "
						+ finding.severity().word() + " " + finding.rule() + " " + finding.message())
				.toList();

		assertThat(readme.lines().filter(line -> line.startsWith("first.journey:"))).hasSizeGreaterThan(2)
				.allMatch(found::contains);
	}

	/** These grow with each rule, test and document: whoever reads them anywhere reads yesterday's. */
	@Test
	void nobodyCountsByHandWhatGrows() throws IOException {
		Pattern grown = Pattern.compile("\\d+ (rules|tests|documents|fixes|pages|settings)\\b");
		List<Path> written = DocumentationPages.all().stream().filter(page -> !page.endsWith("docs/rules.md")).toList();
		assertThat(written).hasSizeGreaterThan(10);
		for (Path page : written)
			assertThat(DocumentationPages.prose(page)).as(page.toString()).doesNotContainPattern(grown);
	}

	/** {@code ./verify --golden} writes the file anew. */
	@Tag("golden")
	@Test
	void theRulesAreThoseOfTheirPages() throws IOException {
		Path file = ROOT.resolve("docs/rules.md");
		String handbook = RuleHandbook.of(RuleCatalogue.standard());
		if (Golden.isUpdated()) Files.writeString(file, handbook);
		assertThat(file).hasContent(handbook);
	}

	/** {@code ./verify --golden} writes the file anew. */
	@Tag("golden")
	@Test
	void theWordsAreThoseOfTheGrammar() throws IOException {
		Path file = ROOT.resolve("docs/words.md");
		String handbook = WordHandbook.of(Texts.LANGUAGE.getInstance(LanguageWords.class));
		if (Golden.isUpdated()) Files.writeString(file, handbook);
		assertThat(file).hasContent(handbook);
	}

	private static List<String> errors(String text) {
		Workspace workspace = JourneyStandaloneSetup.doSetup().getInstance(Workspace.Loader.class)
				.load(List.of(new TextFile("page.journey", URI.createURI("page.journey"), text)));
		return Inspection.findings(RuleCatalogue.standard(), workspace.model(), Settings.NONE).stream()
				.filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).toList();
	}
}
