package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import journey.dsl.document.DocumentCatalogue;
import journey.dsl.document.Pictures;
import journey.dsl.document.GeneratedFile;
import journey.dsl.document.site.Site;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.model.Journey;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Inspected;
import journey.dsl.rules.Inspection;
import journey.dsl.rules.RuleCatalogue;
import journey.dsl.rules.WorkspaceFiles;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import journey.dsl.tests.browser.Layout;
import journey.dsl.tests.browser.Look;
import journey.dsl.tests.browser.Look.Seen;
import journey.dsl.tests.browser.Look.Sheet;
import journey.dsl.tests.browser.View;
import journey.dsl.tests.browser.Visit;
import journey.dsl.tests.browser.WithBrowser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All pages as people see them: on wide and narrow windows, in the dark, on paper. */
class PagesInBrowserTest extends WithBrowser {
	private static final String FAULT = "There is an error in line 12: the step “sign” is unknown, so numbers and pictures below may be wrong. ".repeat(3);
	private static final List<Integer> WIDTHS = List.of(1440, 800, 360, 320);
	private static final Sheet A3 = new Sheet(420, 297);
	private static final Sheet A4 = new Sheet(297, 210);

	@TempDir
	static Path folder;
	/** What the pages are about. */
	enum Content {
		EXAMPLES, WORDS, SIZE, HOSTILE;

		private JourneyModel model() throws IOException {
			return switch (this) {
				case EXAMPLES -> Models.examples();
				case WORDS -> StressModels.words();
				case SIZE -> StressModels.size();
				case HOSTILE -> StressModels.hostile();
			};
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyPageKeepsQuietAndFitsEveryWindow(Content content) throws IOException {
		check(site(content, Map.of()), visit -> {
			WIDTHS.forEach(width -> visit.then(View.window(width, 900).evaluate(Layout.EXPRESSION)));
			return visit;
		}, look -> {
			List<String> wrong = new ArrayList<>(look.dialogs());
			wrong.addAll(look.errors());
			wrong.addAll(look.requests());
			for (int i = 0; i < WIDTHS.size(); i++) {
				int width = WIDTHS.get(i);
				Layout.wrong(look.views().get(i).value()).forEach(sentence -> wrong.add(width + " px: " + sentence));
			}
			return wrong;
		});
	}

	@ParameterizedTest
	@EnumSource
	void noPageHasABarrier(Content content) throws IOException {
		check(site(content, Map.of()), visit -> visit.then(View.window(1440, 900).checkAccessibility())
				.then(View.window(360, 760).dark().checkAccessibility()), PagesInBrowserTest::barriers);
	}

	@ParameterizedTest
	@EnumSource
	void theOnePageIsOneSheetOfPaper(Content content) throws IOException {
		checkOnePages(site(content, Map.of()));
	}

	@ParameterizedTest
	@EnumSource
	void theOnePageIsOneSheetOfPaperWithAFaultOnTop(Content content) throws IOException {
		checkOnePages(site(content, content.model().journeys().stream().collect(Collectors.toMap(Journey::qualifiedName, journey -> FAULT, (one, other) -> one))));
	}

	@ParameterizedTest
	@EnumSource
	void whatIsPrintedLosesNothing(Content content) throws IOException {
		Map<String, Path> others = site(content, Map.of());
		others.keySet().removeIf(path -> path.endsWith("onepage.html"));
		check(others, visit -> visit.then(View.a4(visit.isTo("map.html")).evaluate(Layout.EXPRESSION)), look -> {
			List<String> wrong = new ArrayList<>(Layout.wrong(look.views().get(0).value()));
			if (look.views().get(0).sheets().stream().anyMatch(sheet -> sheet.width() * sheet.height() != 210 * 297)) wrong.add("Not on A4: " + look.views().get(0).sheets());
			return wrong;
		});
	}

	@Test
	void hostileTextsAreShownAsTheyAre() throws IOException {
		Map<String, Path> pages = site(Content.HOSTILE, Map.of());
		for (String page : List.of("map.html", "moments.html", "handoffs.html")) {
			Look look = browser.look(Visit.to(pages.get("evil.gr%C3%B6%C3%9Fe/" + page)).settling(200)
					.evaluate("[document.title, ...Array.from(document.querySelectorAll('h1, h2, main, .crumbs, footer'), one => one.textContent)]"));
			List<String> texts = look.value().getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
			assertThat(texts).as(page).anySatisfy(text -> assertThat(text).startsWith(StressModels.HOSTILE_AS_READ));
			assertThat(texts.stream().filter(text -> text.contains(StressModels.HOSTILE_AS_READ + " " + "x".repeat(300)))).as(page).hasSizeGreaterThan(2);
			assertThat(look.dialogs()).isEmpty();
		}
	}

	@Test
	void hostileNamesStayInTheirFolder() throws IOException {
		assertThat(site(Content.HOSTILE, Map.of()).keySet()).allMatch(path -> path.matches("(?:(?:[A-Za-z0-9._%~-]{1,140}/)?[a-z-]+|teams/[A-Za-z0-9._%~-]{1,140})\\.html")).contains("evil.con/map.html");
	}

	private static void checkOnePages(Map<String, Path> site) {
		site.keySet().removeIf(path -> !path.endsWith("onepage.html"));
		check(site, visit -> visit.then(View.a3(true).evaluate(Layout.EXPRESSION)).then(View.a4(true).evaluate(Layout.EXPRESSION)), look -> {
			List<String> wrong = new ArrayList<>();
			List<Sheet> sheets = look.views().stream().map(Seen::sheets).flatMap(List::stream).toList();
			if (!sheets.equals(List.of(A3, A4))) wrong.add("Not on one sheet: " + sheets);
			for (Seen seen : look.views()) wrong.addAll(Layout.wrong(seen.value()));
			return wrong;
		});
	}

	private static List<String> barriers(Look look) {
		return look.views().stream().flatMap(view -> view.violations().stream())
				.map(violation -> violation.id() + ": " + violation.help() + " " + violation.nodes().stream().limit(3).toList()).distinct().toList();
	}

	/** Visits all pages, and fails with everything that is wrong with any of them. */
	private static void check(Map<String, Path> pages, UnaryOperator<Visit> visit, Function<Look, List<String>> wrong) {
		assertThat(pages).isNotEmpty();
		SoftAssertions all = new SoftAssertions();
		pages.forEach((path, page) -> all.assertThat(wrong.apply(browser.look(visit.apply(Visit.to(page))))).as(path).isEmpty());
		all.assertAll();
	}

	private static Map<String, Path> site(Content content, Map<String, String> faults) throws IOException {
		JourneyModel model = content.model();
		Path out = folder.resolve(content + "-" + faults.size());
		Map<String, Path> pages = new LinkedHashMap<>();
		for (GeneratedFile file : Site.of(new SiteRequest(model, model.journeys(), DocumentCatalogue.standard(), faults, Optional.of(inspected(model)), Settings.NONE, Optional.empty(), Pictures.NONE))) {
			Path page = out.resolve(file.path());
			Files.createDirectories(page.getParent());
			pages.put(file.path(), Files.writeString(page, file.content()));
		}
		return pages;
	}

	private static Inspected inspected(JourneyModel model) {
		return Inspection.inspect(RuleCatalogue.standard(), model, Texts.settings(Texts.TODAY), WorkspaceFiles.UNKNOWN);
	}
}
