package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import journey.dsl.document.Document;
import journey.dsl.document.GeneratedFile;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.document.site.Site;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.model.JourneyModel;
import journey.dsl.tests.Texts;
import journey.dsl.tests.browser.View;
import journey.dsl.tests.browser.Visit;
import journey.dsl.tests.browser.WithBrowser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten questions for each kind of page, which a stranger must be able to answer from a picture of it alone. People
 * answer them whenever a page changes much; what is held here is that the words which answer them stand there to be
 * seen.
 */
class QuestionsTest extends WithBrowser {
	private static final Path QUESTIONS = Path.of("resources/questions");
	private static final Path SEEN = Path.of("browser/seen.js");

	@TempDir
	static Path folder;

	/** What is asked of one page. */
	private record Sheet(String name, String page, int width, List<Question> questions) {
		static Sheet of(Path file) throws IOException {
			Map<String, String> heads = new HashMap<>();
			List<Question> questions = new ArrayList<>();
			for (String line : Files.readAllLines(file)) {
				String[] parts = line.split(" \\| ", 3);
				if (parts.length == 3)
					questions.add(new Question(parts[0].strip(), parts[1].strip(), parts[2].strip()));
				else if (line.contains(": "))
					heads.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
			}
			return new Sheet(file.getFileName().toString().replace(".txt", ""), heads.get("page"),
					Integer.parseInt(heads.get("width")), questions);
		}
	}

	private record Question(String answer, String question, String words) {}

	private static List<Sheet> sheets() throws IOException {
		List<Sheet> sheets = new ArrayList<>();
		try (Stream<Path> files = Files.list(QUESTIONS)) {
			for (Path file : files.sorted().toList()) sheets.add(Sheet.of(file));
		}
		return sheets;
	}

	@Test
	void everyKindOfPageIsAskedTenQuestions() throws IOException {
		List<Sheet> sheets = sheets();
		Set<String> kinds = new TreeSet<>(Set.of("index", "team", "all-actions"));
		kinds.addAll(DocumentCatalogue.standard().stream().map(Document::key).toList());
		assertThat(sheets).extracting(Sheet::name).containsExactlyInAnyOrderElementsOf(kinds);
		assertThat(sheets).allSatisfy(sheet -> {
			assertThat(sheet.questions()).as(sheet.name()).hasSize(10).extracting(Question::question)
					.doesNotHaveDuplicates().allMatch(text -> text.endsWith("?"));
			assertThat(sheet.questions()).as(sheet.name()).extracting(Question::answer).containsOnly("yes", "no");
			assertThat(sheet.questions().stream().filter(question -> question.answer().equals("no"))).as(sheet.name())
					.hasSizeGreaterThanOrEqualTo(3);
		});
	}

	@TestFactory
	Stream<DynamicTest> theWordsThatAnswerThemAreSeen() throws IOException {
		Map<String, Path> pages = pages();
		String seen = Files.readString(SEEN);
		return sheets().stream().map(sheet -> dynamicTest(sheet.name(), () -> {
			assertThat(pages).containsKey(sheet.page());
			String words = browser
					.look(Visit.to(pages.get(sheet.page())).then(View.window(sheet.width(), 1000).evaluate(seen)))
					.views().get(0).value().getAsString();
			List<String> unanswered = sheet.questions().stream().filter(question -> !words.contains(question.words()))
					.map(question -> question.question() + " (" + question.words() + ")").toList();
			assertThat(unanswered).as("not seen on " + sheet.page()).isEmpty();
		}));
	}

	private static Map<String, Path> pages() throws IOException {
		JourneyModel model = Models.examples();
		Map<String, Path> pages = new HashMap<>();
		for (GeneratedFile file : Site.of(SiteRequest.of(model, model.journeys(), Texts.settings(Texts.TODAY)))) {
			Path page = folder.resolve(file.path());
			Files.createDirectories(page.getParent());
			pages.put(file.path(), Files.write(page, file.bytes()));
		}
		return pages;
	}
}
