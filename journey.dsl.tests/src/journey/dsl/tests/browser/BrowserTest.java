package journey.dsl.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import journey.dsl.tests.browser.Look.Sheet;
import journey.dsl.tests.browser.Look.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser sees what a page must not do: without this, the tests of our pages could pass by seeing nothing. */
class BrowserTest extends WithBrowser {

	@TempDir
	Path folder;

	@Test
	void seesAQuietPage() throws IOException {
		Look look = browser.look(Visit.to(page("<main><h1>Onboarding</h1></main>")).checkAccessibility()
				.evaluate("document.querySelector('h1').textContent"));

		assertThat(look.title()).isEqualTo("A page");
		assertThat(look.value().getAsString()).isEqualTo("Onboarding");
		assertThat(look.dialogs()).isEmpty();
		assertThat(look.errors()).isEmpty();
		assertThat(look.requests()).isEmpty();
		assertThat(look.violations()).isEmpty();
	}

	@Test
	void seesAHostileScript() throws IOException {
		Look look = browser
				.look(Visit.to(page("<script>alert('mine now'); fetch('https://journey.example/steal')</script>")));

		assertThat(look.dialogs()).containsExactly("alert: mine now");
		assertThat(look.requests()).containsExactly("https://journey.example/steal");
		assertThat(look.errors()).isNotEmpty();
	}

	@Test
	void runsNoScriptForAReaderWhoSwitchedThemOff() throws IOException {
		assertThat(browser.look(Visit.to(page("<script>alert(1)</script>")).withoutScripts()).dialogs()).isEmpty();
	}

	@Test
	void seesABarrier() throws IOException {
		Look look = browser.look(Visit.to(page("<main><h1>Map</h1><img src='data:,'></main>")).checkAccessibility());

		assertThat(look.violations()).extracting(Violation::id).containsExactly("image-alt");
	}

	@Test
	void printsOnThePaperOfThePage() throws IOException {
		Path wide = page("<style>@page { size: A3 landscape }</style><p>1</p><p style='break-before: page'>2</p>");
		Look look = browser
				.look(Visit.to(wide).print(folder.resolve("page.pdf")).screenshot(folder.resolve("page.png")));

		assertThat(look.sheets()).containsExactly(new Sheet(420, 297), new Sheet(420, 297));
		assertThat(folder.resolve("page.pdf")).isNotEmptyFile();
		assertThat(folder.resolve("page.png")).isNotEmptyFile();
	}

	private Path page(String body) throws IOException {
		return Files.writeString(folder.resolve("page.html"),
				"<!doctype html><html lang=en><meta charset=utf-8><title>A page</title>" + body);
	}
}
