package journey.dsl.tests.ide.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import journey.dsl.ide.links.DocumentLinks;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.DocumentLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and files that a text names. */
class DocumentLinksTest {
	private static final Path ROOT = Path.of("model").toAbsolutePath();

	@Test
	void addressesInTextsAreLinks() {
		assertThat(links(
				"evidence e { source \"see https://a.org/x?y=1#z and HTTP://b.de.\" note \"\"\"\n "
						+ "https://c.eu/\n\"\"\" }"))
				.containsExactly("https://a.org/x?y=1#z -> https://a.org/x?y=1#z", "HTTP://b.de -> HTTP://b.de",
						"https://c.eu/ -> https://c.eu/");
	}

	@Test
	void otherSchemesAndOtherWordsAreNone() {
		assertThat(links(
				"team a { note \"javascript:alert(1) file:///etc/passwd ftp://x.y www.a.b http:// https:///x\" } // "
						+ "https://comments.find.themselves"))
				.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = {"(https://a.org/x); https://a.org/x", "https://a.org/x_(y); https://a.org/x_(y)",
					"https://a.org/x_(y)).; https://a.org/x_(y)", "<https://a.org>; https://a.org",
					"https://a.org/ä; https://a.org/ä", "https://a.org/x?!; https://a.org/x"})
	void whatEndsASentenceIsNoPartOfAnAddress(String text, String address) {
		assertThat(links("team a { note \"" + text + "\" }"))
				.extracting(link -> link.substring(0, link.indexOf(" -> "))).containsExactly(address);
	}

	@Test
	void targetsHaveTheSignsOfAddresses() {
		assertThat(links("team a { note \"https://a.org/ä\" }"))
				.containsExactly("https://a.org/ä -> https://a.org/%C3%A4");
	}

	@Test
	void picturesAndEventDataOfTheWorkspaceAreLinks() {
		String base = ROOT.toUri().toString().replaceAll("/$", "");
		assertThat(
				links("journey j { events \"log/a.csv\" stage s { touchpoint t { image \"./pictures/b c.png\" } } }"))
				.containsExactly("log/a.csv -> " + base + "/log/a.csv",
						"./pictures/b c.png -> " + base + "/pictures/b%20c.png");
	}

	@Test
	void whatIsOutsideOfTheWorkspaceIsNone() {
		assertThat(links(
				"journey j { events \"../a.csv\" stage s { touchpoint t { image \"/etc/x.png\" } moment m { image "
						+ "\"C:\\\\x.png\" } moment n { image \"\" } } }"))
				.isEmpty();
	}

	@Test
	void tooltipsSayWhatOpens() {
		OpenFile file = Opened
				.texts(Texts.settings("language = de"), "journey j { events \"a.csv\" note \"https://b.org\" }").file();

		assertThat(DocumentLinks.of(file, ROOT)).extracting(DocumentLink::getTooltip)
				.containsExactly("Ereignisdaten a.csv öffnen", "https://b.org öffnen");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\"", "\"https://", "journey j { events", "journey j { events \"",
			"journey j { stage s { touchpoint t { image \"\u0000\" } } }",
			"team a { note \"https://🙂.org https://[::1\" }"})
	void brokenTextsHaveLinksInside(String text) {
		OpenFile file = Opened.texts(text).file();
		assertThat(DocumentLinks.of(file, ROOT))
				.allSatisfy(link -> assertThat(Opened.words(file, link.getRange())).isNotEmpty());
	}

	/** The examples name no address: each text of theirs gets one. */
	@Test
	void anyTextOfTheExamplesMayHaveALink() {
		for (OpenFile example : Opened.files(Opened.examples())) {
			String text = example.text().replaceAll("(?<!\")\"([^\"\\\\\n]+)\"(?!\")", "\"$1 https://a.org/x\"");
			Opened opened = Opened.texts(text);

			assertThat(DocumentLinks.of(opened.file(), ROOT)).as(text).hasSizeGreaterThan(3)
					.allSatisfy(link -> assertThat(opened.words(link.getRange())).isEqualTo("https://a.org/x"));
		}
	}

	private static List<String> links(String text) {
		Opened opened = Opened.texts(text);
		return DocumentLinks.of(opened.file(), ROOT).stream()
				.map(link -> opened.words(link.getRange()) + " -> " + link.getTarget()).toList();
	}
}
