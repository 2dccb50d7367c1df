package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.dsl.document.Picture;
import journey.dsl.document.Pictures;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.document.site.Site;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.model.JourneyModel;
import journey.dsl.settings.Colour;
import journey.dsl.settings.Palette;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** The house that documents are from: its name, logo, colour and font, none of which may make a page harder to read. */
class BrandTest {
	private static String page(String settings, Optional<Picture> logo) {
		JourneyModel model = Models.of("journey j \"J\" { stage s { touchpoint t } }");
		Settings brand = Texts.settings(settings);
		return Site.of(new SiteRequest(model, model.journeys(), DocumentCatalogue.standard(), Map.of(),
				Optional.empty(), brand, logo, Pictures.NONE)).get(1).content();
	}

	/** Every fifth shade of each part: 12 167 colours. */
	private static Stream<Colour> colours() {
		List<Integer> parts = IntStream.rangeClosed(0, 22).map(i -> Math.min(255, i * 12)).boxed().toList();
		return parts.stream().flatMap(
				red -> parts.stream().flatMap(green -> parts.stream().map(blue -> new Colour(red, green, blue))));
	}

	@Test
	void textInAnyBrandsColourCanBeRead() {
		assertThat(colours()).hasSize(12_167).allSatisfy(brand -> {
			readable(Palette.light(brand), Palette.LIGHT);
			readable(Palette.dark(brand), Palette.DARK);
		});
	}

	private static void readable(Palette palette, List<Colour> backgrounds) {
		for (Colour background : backgrounds)
			assertThat(palette.accent().contrast(background)).isGreaterThanOrEqualTo(4.5);
		assertThat(palette.accent().contrast(palette.soft())).isGreaterThanOrEqualTo(4.5);
		assertThat(palette.accent().contrast(palette.onAccent())).isGreaterThanOrEqualTo(4.5);
	}

	@Test
	void contrastIsThatOfTheGuidelines() {
		assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21);
		assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isBetween(4.54, 4.55);
		assertThat(Colour.of("#123456")).hasToString("#123456");
	}

	@Test
	void backgroundsAreThoseOfTheStyleSheet() throws Exception {
		String css = Files.readString(Path.of("../journey.dsl/src/journey/dsl/document/frame/journey.css"));
		for (List<Colour> backgrounds : List.of(Palette.LIGHT, Palette.DARK))
			assertThat(css).contains("--paper: " + backgrounds.get(0) + "; --card: " + backgrounds.get(1));
	}

	@Test
	void aReadableColourIsUsedAsItIs() {
		assertThat(page("brand.colour = #7a1f5c", Optional.empty())).contains("--accent: #7a1f5c");
		assertThat(page("brand.colour = #ffd000", Optional.empty())).contains(":root { --accent: #846c00;");
	}

	@Test
	void theFontComesFirst() {
		assertThat(page("brand.font = Acme Sans", Optional.empty()))
				.contains("body { font-family: \"Acme Sans\", \"Segoe UI\"");
		assertThat(page("brand.font = \"; } body { color: red", Optional.empty())).doesNotContain("color: red");
	}

	@Test
	void theLogoStandsInThePage() {
		Picture logo = new Picture("image/svg+xml",
				"<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
		assertThat(page("brand.name = Acme", Optional.of(logo)))
				.contains("<img class=\"logo\" src=\"data:image/svg+xml;base64,PHN2ZyB4").contains("Acme");
	}

	@Test
	void onlyPicturesThatBrowsersShowAreLogos() {
		assertThat(Picture.mediaType("art/Logo.SVG")).contains("image/svg+xml");
		assertThat(Picture.mediaType("logo.jpeg")).contains("image/jpeg");
		assertThat(Picture.mediaType("logo.html")).isEmpty();
		assertThat(Picture.mediaType("logo")).isEmpty();
	}
}
