package journey.dsl.tests.ide.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import journey.dsl.ide.preview.LocateParams;
import journey.dsl.ide.preview.Preview;
import journey.dsl.ide.preview.PreviewPage;
import journey.dsl.ide.preview.PreviewParams;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The pages of a journey beside its text. */
class PreviewTest {
	private static final String TWO = "journey one \"One\" { stage s { touchpoint a \"I <begin>\" } } journey two "
			+ "\"Two\" { stage t { touchpoint b \"I go\" moment ‸c \"I end\" } }";

	@Test
	void areOfTheJourneyAroundTheCaret() {
		PreviewPage page = page(Opened.texts(TWO), "map").orElseThrow();

		assertThat(page.title()).isEqualTo("Two");
		assertThat(page.document()).isEqualTo("map");
		assertThat(Jsoup.parse(page.html()).getElementById(page.anchor()).text()).contains("I end");
		assertThat(page.documents()).contains("map", "onepage").doesNotContain("hazards");
	}

	@Test
	void areOfTheFirstJourneyWhereTheCaretStandsInNone() {
		OpenFile file = Opened.texts("team a\n" + TWO.replace("‸", "")).file();
		PreviewPage page = Preview.page(file, new PreviewParams(new TextDocumentIdentifier(file.uri()), null, null))
				.orElseThrow();

		assertThat(page.title()).isEqualTo("One");
		assertThat(page.anchor()).isNull();
		assertThat(page.html()).contains("I &lt;begin&gt;").doesNotContain("<begin>");
	}

	@Test
	void sayWhatIsWrongAndAreThereAllTheSame() {
		PreviewPage page = page(
				Opened.texts("journey j \"J\" { stage s { touchpoint ‸a { owner nobody } } }").checked(), "map")
				.orElseThrow();

		assertThat(Jsoup.parse(page.html()).text()).contains("nobody");
	}

	@Test
	void areNotThereWithoutAJourneyOrForADocumentItDoesNotHave() {
		assertThat(page(Opened.texts("team ‸a"), "map")).isEmpty();
		assertThat(page(Opened.texts(TWO), "hazards")).isEmpty();
		assertThat(page(Opened.texts(TWO), "no such document")).isEmpty();
	}

	@Test
	void leadToTheWordsThatTheyAreAbout() {
		Opened opened = Opened.texts(TWO);
		OpenFile file = opened.file();
		PreviewPage page = page(opened, "map").orElseThrow();

		assertThat(Preview.locate(file,
				new LocateParams(new TextDocumentIdentifier(file.uri()), page.journey(), page.anchor())))
				.hasValueSatisfying(at -> assertThat(opened.words(at.getRange())).isEqualTo("c"));
		assertThat(Preview.locate(file,
				new LocateParams(new TextDocumentIdentifier(file.uri()), page.journey(), "step-gone"))).isEmpty();
		assertThat(
				Preview.locate(file, new LocateParams(new TextDocumentIdentifier(file.uri()), "gone", page.anchor())))
				.isEmpty();
	}

	@Test
	void leadToWhatStandsOutsideOfJourneysAndToTheJourneyItself() {
		Opened opened = Opened.texts(
				"namespace x team sales persona ann promise fast journey j \"J\" { for ann owner sales stage s { "
						+ "touchpoint ‸a { gives fast } } }")
				.checked();
		OpenFile file = opened.file();

		Map.of("owner-x.sales", "sales", "persona-x.ann", "ann", "promise-x.fast", "fast", "", "j").forEach((anchor,
				name) -> assertThat(
						Preview.locate(file, new LocateParams(new TextDocumentIdentifier(file.uri()), "x.j", anchor)))
						.as(anchor)
						.hasValueSatisfying(at -> assertThat(opened.words(at.getRange())).isEqualTo(name)));
		assertThat(Jsoup.parse(page(opened, "map").orElseThrow().html()).select("a").eachAttr("href"))
				.contains("../teams/x.sales.html", "../personas.html#persona-x.ann");
		assertThat(
				Preview.locate(file, new LocateParams(new TextDocumentIdentifier(file.uri()), "x.j", "owner-x.gone")))
				.isEmpty();
	}

	private static Optional<PreviewPage> page(Opened opened, String document) {
		OpenFile file = opened.file();
		Position caret = file.lines().position(opened.caret());
		return Preview.page(file, new PreviewParams(new TextDocumentIdentifier(file.uri()), caret, document));
	}
}
