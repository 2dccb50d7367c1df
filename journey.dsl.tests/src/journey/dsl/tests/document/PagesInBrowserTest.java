package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import journey.dsl.tests.browser.Layout;
import journey.dsl.tests.browser.Look;
import journey.dsl.tests.browser.View;
import journey.dsl.tests.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All pages as people see them, in wide and narrow windows. */
class PagesInBrowserTest extends SitesInBrowser {
	private static final List<Integer> WIDTHS = List.of(1440, 800, 360, 320);

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

	@Test
	void hostileTextsAreShownAsTheyAre() throws IOException {
		Map<String, Path> pages = site(Content.HOSTILE, Map.of());
		for (String page : List.of("map.html", "moments.html", "handoffs.html")) {
			Look look = browser.look(Visit.to(pages.get("evil.gr%C3%B6%C3%9Fe/" + page)).settling(200)
					.evaluate(
							"[document.title, ...Array.from(document.querySelectorAll('h1, h2, main, .crumbs, "
									+ "footer'), one => one.textContent)]"));
			List<String> texts = look.value().getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
			assertThat(texts).as(page).anySatisfy(text -> assertThat(text).startsWith(StressModels.HOSTILE_AS_READ));
			assertThat(
					texts.stream().filter(text -> text.contains(StressModels.HOSTILE_AS_READ + " " + "x".repeat(300))))
					.as(page).hasSizeGreaterThan(2);
			assertThat(look.dialogs()).isEmpty();
		}
	}

	@Test
	void hostileNamesStayInTheirFolder() throws IOException {
		assertThat(site(Content.HOSTILE, Map.of()).keySet()).allMatch(
				path -> path.matches("(?:(?:[A-Za-z0-9._%~-]{1,140}/)?[a-z-]+|teams/[A-Za-z0-9._%~-]{1,140})\\.html"))
				.contains("evil.con/map.html");
	}
}
