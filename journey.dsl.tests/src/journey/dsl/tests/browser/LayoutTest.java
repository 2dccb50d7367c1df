package journey.dsl.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a layout is seen, and only that. */
class LayoutTest extends WithBrowser {

	@TempDir
	Path folder;

	@Test
	void aPlainPageIsFine() throws IOException {
		assertThat(onScreen("<h1>Onboarding</h1><p style='line-height: 1'>One line<br>and <b>another</b> line</p>"))
				.isEmpty();
		assertThat(onScreen(
				"<p style='position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden'>for "
						+ "ears</p><p>for eyes</p>"))
				.isEmpty();
		assertThat(onScreen("<div style='overflow: auto; width: 100px'><p style='width: 900px'>scrolls</p></div>"))
				.isEmpty();
	}

	@Test
	void seesWhatScrollsSideways() throws IOException {
		assertThat(onScreen("<p style='width: 2000px'>wide</p>")).singleElement().asString()
				.startsWith("The page is 20").contains("p");
	}

	@Test
	void seesTextsOnTopOfEachOther() throws IOException {
		assertThat(onScreen("<p>below</p><p style='margin-top: -2.2em'>above</p>")).singleElement().asString()
				.contains("“below” in p", " overlaps ", "“above” in p");
		assertThat(onScreen(
				"<svg width='90' height='40'><text x='0' y='20'>one</text><text x='5' y='22'>two</text></svg>"))
				.singleElement().asString().contains("overlaps");
	}

	@Test
	void seesWhatIsCutOff() throws IOException {
		assertThat(onScreen("<div class='box' style='overflow: hidden; height: 1.5em'>one<br>two<br>three</div>"))
				.contains("“three” in div.box is cut off by div.box");
		assertThat(onScreen("<div style='clip-path: inset(0); width: 3em; white-space: nowrap'>one two three</div>"))
				.isNotEmpty();
	}

	@Test
	void seesWhatSticksOutOfItsFrame() throws IOException {
		String frame = "<div class='frame' style='border: 1px solid; height: 1.5em'>";
		assertThat(onScreen(frame + "one</div>")).isEmpty();
		assertThat(onScreen(frame + "one<br>two<br>three</div>"))
				.anySatisfy(wrong -> assertThat(wrong).startsWith("“three” sticks out of div.frame"));
		assertThat(onScreen(frame + "one<svg width='50' height='90'></svg></div>"))
				.anySatisfy(wrong -> assertThat(wrong).startsWith("svg sticks out of div.frame"));
	}

	@Test
	void seesWhatIsCutOffOrTooSmallOnPaper() throws IOException {
		String page = "<style>@page { size: landscape } html, body { height: 100vh; overflow: hidden } .far { "
				+ "margin-top: 120vh }</style>";
		assertThat(onPaper(page + "<p style='font-size: 7.9pt'>small</p>"))
				.containsExactly("“small” in p is printed at 7.90 pt");
		assertThat(onPaper(page + "<p style='font-size: 8pt'>large enough</p>")).isEmpty();
		assertThat(onPaper(page + "<p class='far'>far away</p>")).contains("“far away” in p.far is cut off by html");
		assertThat(onPaper("<div style='overflow: auto; width: 100px'><p style='width: 900px'>" + "scrolls ".repeat(9)
				+ "</p></div>")).isNotEmpty();
	}

	private List<String> onScreen(String body) throws IOException {
		return Layout.wrong(browser.look(Visit.to(page(body)).evaluate(Layout.EXPRESSION)).value());
	}

	private List<String> onPaper(String body) throws IOException {
		return Layout.wrong(browser.look(Visit.to(page(body)).then(View.a4(true).evaluate(Layout.EXPRESSION))).views()
				.get(0).value());
	}

	private Path page(String body) throws IOException {
		return Files.writeString(folder.resolve("page.html"),
				"<!doctype html><html lang=en><meta charset=utf-8><title>A page</title>" + body);
	}
}
