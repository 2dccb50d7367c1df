package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.document.GeneratedFile;
import journey.dsl.document.Pictures;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.document.site.Site;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.model.JourneyModel;
import journey.dsl.settings.Settings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All pages as a browser reads them. */
class SiteTest {
	private static final String HOSTILE = "<script>alert(1)</script></style>\\\"'&amp; javascript:x \\u202E\\u0007 "
			+ "${x} @if(true)";

	private static List<GeneratedFile> site(JourneyModel model) {
		return Site.of(SiteRequest.of(model, model.journeys(), Settings.NONE));
	}

	static Stream<Map<String, Document>> sites() throws IOException {
		return Stream.of(Models.examples(), hostile(), Models.of(""), StressModels.words(), StressModels.size(),
				StressModels.hostile()).map(model -> {
					Map<String, Document> pages = new LinkedHashMap<>();
					site(model).forEach(file -> pages.put(file.path(), Jsoup.parse(file.content())));
					return pages;
				});
	}

	private static JourneyModel hostile() {
		return Models
				.of("""
						team o "%1$s" channel ch "%1$s" persona p "%1$s" outcome w "%1$s" lane l "%1$s"
						journey gr\u00f6\u00dfe "%1$s" { for p owner o job "%1$s" aims for w scenario "%1$s" version \
						"%1$s"
						  stage s "%1$s" { owner o goal "%1$s"
						    moment m "%1$s" { make-or-break rank 1 via ch job "%1$s" expects "%1$s" within 2 days \
						feels negative "%1$s" thinks "%1$s"
						      pain "%1$s" detail l "%1$s" if-badly "%1$s" chance of w today 40%% simplify "%1$s" \
						back-to m 10%% when "%1$s" exit when "%1$s" }
						    moment m "the same name again" { } moment n "%1$s" { } }
						  hand-off h "%1$s" from o to o after m { carries "%1$s" }
						  hazard z "%1$s" at m, n { plan "%1$s" } action a "%1$s" improves m, n }
						journey Twin { } journey twin { }
						"""
						.formatted(HOSTILE));
	}

	@Test
	void isTheSameEachTime() throws IOException {
		assertThat(site(Models.examples())).isEqualTo(site(Models.examples()));
	}

	@Test
	void theIndexLeadsToEveryPage() throws IOException {
		List<GeneratedFile> files = site(Models.examples());
		Document index = Jsoup.parse(files.get(0).content());
		assertThat(files.get(0).path()).isEqualTo("index.html");
		assertThat(files).hasSizeGreaterThan(1).extracting(GeneratedFile::path).doesNotHaveDuplicates();
		assertThat(index.select(".documents a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(
				files.stream().map(GeneratedFile::path)
						.filter(path -> path.contains(".") && path.contains("/") && !path.startsWith("teams/"))
						.toList());
		assertThat(index.select(".tabs a").eachAttr("href")).containsExactlyElementsOf(
				files.stream().map(GeneratedFile::path).filter(path -> !path.contains("/")).toList());
	}

	@Test
	void aSiteOfOneDocumentHasNoBrokenLinks() throws IOException {
		JourneyModel model = Models.examples();
		for (journey.dsl.document.Document document : DocumentCatalogue.standard()) {
			SiteRequest request = new SiteRequest(model, model.journeys(), List.of(document), Map.of(),
					Optional.empty(), Settings.NONE, Optional.empty(), Pictures.NONE);
			Map<String, Document> pages = new LinkedHashMap<>();
			Site.of(request).forEach(file -> pages.put(file.path(), Jsoup.parse(file.content())));
			noLinkIsBrokenAndNoAnchorStandsTwice(pages);
		}
	}

	@ParameterizedTest
	@MethodSource("sites")
	void noLinkIsBrokenAndNoAnchorStandsTwice(Map<String, Document> pages) {
		pages.forEach((path, page) -> {
			assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
			for (Element link : page.select("a[href]")) {
				assertThat(link.text()).as(path).isNotBlank();
				String[] target = link.attr("href").split("#", 2);
				String file = target[0].isEmpty() ? path
						: decoded(URI.create(path.replace("%", "%25")).resolve(target[0]).toString());
				assertThat(pages).as(path + " -> " + link.attr("href")).containsKey(file);
				if (target.length == 2)
					assertThat(pages.get(file).getElementById(target[1])).as(path + " -> " + link.attr("href"))
							.isNotNull();
			}
		});
	}

	@ParameterizedTest
	@MethodSource("sites")
	void everyPageIsAccessible(Map<String, Document> pages) {
		pages.forEach((path, page) -> {
			assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
			assertThat(page.title()).as(path).isNotBlank();
			assertThat(page.select("h1")).as(path).hasSize(1);
			assertThat(page.select("a.skip").attr("href")).isEqualTo("#" + page.select("main").attr("id"));
			assertThat(page.select("th:not([scope]), table:not(:has(caption)), fieldset:not(:has(legend))")).as(path)
					.isEmpty();
			assertThat(page.select("svg:not([aria-hidden]):not([role=img][aria-label]):not(svg svg)")).as(path)
					.isEmpty();
			assertThat(page.select("input, select").stream().filter(input -> input.closest("label") == null)).as(path)
					.isEmpty();
		});
	}

	@ParameterizedTest
	@MethodSource("sites")
	void nothingRunsAndNothingIsLoaded(Map<String, Document> pages) {
		pages.forEach((path, page) -> {
			assertThat(page.select("link, iframe, object, embed, form, base, img, [style], [src]")).as(path).isEmpty();
			assertThat(page.select("script")).as(path).hasSize(path.equals("index.html") ? 1 : 0).allSatisfy(
					script -> assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
							.contains("script-src 'sha256-" + hash(script.data()) + "'"));
			assertThat(page.getAllElements()).as(path).noneMatch(element -> element.attributes().asList().stream()
					.anyMatch(attribute -> attribute.getKey().startsWith("on")
							|| attribute.getValue().startsWith("javascript:")));
			assertThat(page.select("style")).hasSize(1);
			assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
					.contains("default-src 'none'")
					.contains("'sha256-" + hash(page.select("style").first().data()) + "'");
			assertThat(page.outerHtml()).as(path).doesNotContain("\u202e").doesNotContain("\u0007");
		});
	}

	private static String decoded(String path) {
		return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	private static String hash(String style) {
		try {
			return Base64.getEncoder().encodeToString(
					MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
		} catch (java.security.NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
