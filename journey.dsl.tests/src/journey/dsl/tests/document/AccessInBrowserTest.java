package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.document.GeneratedFile;
import journey.dsl.document.site.Site;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.model.JourneyModel;
import journey.dsl.tests.Texts;
import journey.dsl.tests.browser.Layout;
import journey.dsl.tests.browser.Look;
import journey.dsl.tests.browser.Look.Seen;
import journey.dsl.tests.browser.View;
import journey.dsl.tests.browser.Visit;
import journey.dsl.tests.browser.WithBrowser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages as people use them who have no mouse, choose their own colours, need large letters, or read the table instead
 * of the picture.
 */
class AccessInBrowserTest extends WithBrowser {
	/** One page of each kind, of examples that have much to say. */
	private static final List<String> KINDS = List.of("index.html", "teams.html", "teams/clinic.surgery.html",
			"personas.html", "promises.html", "actions.html",
			"interviews.html", "report.html", "clinic.knee-surgery/onepage.html", "clinic.knee-surgery/map.html",
			"clinic.knee-surgery/blueprint.html",
			"clinic.knee-surgery/handoff-chart.html", "clinic.knee-surgery/persona-matrix.html",
			"energy.switch-to-be/comparison.html", "clinic.knee-surgery/moments.html",
			"clinic.knee-surgery/handoffs.html", "clinic.knee-surgery/hazards.html",
			"clinic.knee-surgery/expectations.html", "clinic.knee-surgery/actions.html");

	@TempDir
	static Path folder;
	private static final Map<String, Path> PAGES = new LinkedHashMap<>();

	@BeforeAll
	static void write() throws IOException {
		JourneyModel model = Models.examples();
		for (GeneratedFile file : Site.of(SiteRequest.of(model, model.journeys(), Texts.settings(Texts.TODAY)))) {
			Path page = folder.resolve(file.path());
			Files.createDirectories(page.getParent());
			PAGES.put(file.path(), Files.write(page, file.bytes()));
		}
	}

	private static Look look(String page, View... views) {
		Visit visit = Visit.to(PAGES.get(page));
		for (View view : views) visit.then(view);
		return browser.look(visit);
	}

	private static List<String> texts(JsonElement list) {
		return list.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
	}

	@Test
	void everyControlIsReachedWithTheKeyboardAndShowsIt() {
		SoftAssertions all = new SoftAssertions();
		for (String page : KINDS)
			all.assertThat(texts(look(page, View.window(1440, 900).walk()).views().get(0).value())).as(page).isEmpty();
		all.assertAll();
	}

	@Test
	void forcedColoursLoseNothing() {
		SoftAssertions all = new SoftAssertions();
		for (String page : KINDS) {
			Seen seen = look(page,
					View.window(1440, 900).forcedColours().checkAccessibility().evaluate(Layout.EXPRESSION)).views()
					.get(0);
			all.assertThat(seen.violations()).as(page).isEmpty();
			all.assertThat(Layout.wrong(seen.value())).as(page).isEmpty();
		}
		all.assertAll();
	}

	@Test
	void darkPagesHaveNoBarrierOnWideScreens() {
		SoftAssertions all = new SoftAssertions();
		for (String page : KINDS)
			all.assertThat(look(page, View.window(1440, 900).dark().checkAccessibility()).views().get(0).violations())
					.as(page).isEmpty();
		all.assertAll();
	}

	@Test
	void lettersOfTwiceTheSizeAreNotCutOff() {
		SoftAssertions all = new SoftAssertions();
		for (String page : KINDS)
			all.assertThat(Layout.wrong(look(page, View.window(1280, 900).textSize("200%").evaluate(Layout.EXPRESSION))
					.views().get(0).value())).as(page).isEmpty();
		all.assertAll();
	}

	@Test
	void layersAndStepsAreSwitchedWithTheKeyboard() {
		String shown = "['.layer-pains', '.layer-ways', 'tr.step', 'tr.crucial'].map(one => "
				+ "String(Array.from(document.querySelectorAll(`tbody ${one}, tbody${one}`)).filter(each => "
				+ "each.checkVisibility()).length))";
		Look look = look("clinic.knee-surgery/map.html", View.window(1440, 900).evaluate(shown),
				View.window(1440, 900).press("#show-pains", "Space").evaluate(shown),
				View.window(1440, 900).press("#show-pains", "Space").press("#all-steps", "ArrowRight").evaluate(shown));
		assertThat(texts(look.views().get(0).value())).containsExactly("11", "11", "11", "4");
		assertThat(texts(look.views().get(1).value())).containsExactly("0", "11", "11", "4");
		assertThat(texts(look.views().get(2).value())).containsExactly("4", "4", "4", "4");
	}

	@Test
	void aPersonaSeesTheirOwnCurve() {
		String points = "[...new Set(Array.from(document.querySelectorAll('svg.curve .point')).filter(one => "
				+ "one.checkVisibility()).map(one => one.getAttribute('class').match(/strand-\\d/)[0]))]";
		Look look = look("clinic.knee-surgery/map.html", View.window(1440, 900).evaluate(points),
				View.window(1440, 900).press("#persona-all", "ArrowRight").evaluate(points));
		assertThat(texts(look.views().get(0).value())).containsExactlyInAnyOrder("strand-1", "strand-2");
		assertThat(texts(look.views().get(1).value())).containsExactly("strand-1");
	}

	@Test
	void journeysAreFoundByAnythingInThem() {
		String rows = "Array.from(document.querySelectorAll('.journeys tbody tr')).filter(one => "
				+ "one.checkVisibility()).map(one => one.querySelector('.journey-title').textContent)";
		Look look = look("index.html", View.window(1440, 900).type("[data-part=search]", "first BILL").evaluate(rows),
				View.window(1440, 900).evaluate(
						"[document.querySelector('[role=status]').textContent, "
								+ "document.querySelector('tr:not([hidden]) .found span').textContent]"));
		assertThat(texts(look.views().get(0).value())).containsExactly("Change the supplier",
				"Change the supplier in five minutes");
		assertThat(texts(look.views().get(1).value()).get(0)).isEqualTo("2 journeys");
		assertThat(texts(look.views().get(1).value()).get(1)).contains("I get the first bill");
	}

	@Test
	void journeysAreSortedByWhatIsWorst() {
		String first = "[document.querySelector('.journeys tbody tr .journey-title').textContent]";
		Look look = look("index.html", View.window(1440, 900).type("[data-part=order]", "Furthest").evaluate(first));
		assertThat(texts(look.views().get(0).value())).containsExactly("Change the supplier in five minutes");
	}

	@Test
	void theTableSaysWhatTheCurveShows() {
		String cells = """
				Array.from(document.querySelectorAll('tbody td.layer-curve'), cell => JSON.stringify({
				  drawn: Array.from(cell.querySelectorAll('.value'), one => one.textContent), words: \
				Array.from(cell.querySelectorAll('p'), one => one.textContent).join(' | ') }))
				""";
		for (String journey : List.of("clinic.knee-surgery", "saas.become-successful", "energy.switch")) {
			List<String> wrong = new ArrayList<>();
			for (String cell : texts(
					look(journey + "/map.html", View.window(1440, 900).evaluate(cells)).views().get(0).value())) {
				var both = JsonParser.parseString(cell).getAsJsonObject();
				for (JsonElement drawn : both.getAsJsonArray("drawn"))
					if (!both.get("words").getAsString().contains(drawn.getAsString())) wrong.add(cell);
			}
			assertThat(wrong).as(journey).isEmpty();
		}
	}
}
