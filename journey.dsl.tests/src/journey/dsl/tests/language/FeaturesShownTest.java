package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import journey.dsl.document.GeneratedFile;
import journey.dsl.document.Pictures;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.document.site.Site;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.ide.hover.Hovers;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.journey.Element;
import journey.dsl.journey.JourneyPackage;
import journey.dsl.model.JourneyModel;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Golden;
import journey.dsl.tests.ide.Opened;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Hover;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a modeller writes can be seen: each feature of the language changes a page and the hover of the element that
 * says it, or a reason is given why not. {@code resources/shown/features.txt} tells where each is seen;
 * {@code not-shown.txt} has the reasons. Found by trying: a text that says everything is changed in one place after the
 * other.
 */
@Tag("golden")
@Tag("thorough")
class FeaturesShownTest {
	private static final Path FOLDER = Path.of("resources/shown");
	private static final String HOVER = "hover";

	/** What people see of a text: pages by their kind, and hovers. */
	private record Seen(Map<String, String> pages, OpenFile file) {
		static Seen of(String text) {
			OpenFile file = Opened.texts(text).file();
			JourneyModel model = file.workspace().model();
			Map<String, String> pages = new TreeMap<>();
			for (GeneratedFile page : Site.of(new SiteRequest(model, model.journeys(), DocumentCatalogue.standard(),
					Map.of(), Optional.empty(), Settings.NONE, Optional.empty(), Pictures.NONE)))
				if (page.path().endsWith(".html")) pages.merge(kind(page.path()), page.content(), String::concat);
			return new Seen(pages, file);
		}

		private static String kind(String path) {
			if (path.startsWith("teams/")) return "team";
			return path.substring(path.lastIndexOf('/') + 1).replace(".html", "");
		}

		/** The kinds of pages that differ. */
		Set<String> pagesUnlike(Seen other) {
			Set<String> unlike = new TreeSet<>();
			pages.forEach((kind, content) -> {
				if (!content.equals(other.pages.get(kind))) unlike.add(kind);
			});
			return unlike;
		}

		/** The hover of an element, found by its place among all. */
		Optional<String> hover(int index) {
			List<EObject> elements = elements(file.tree());
			if (index >= elements.size()) return Optional.empty();
			int at = NodeModelUtils.findNodesForFeature(elements.get(index), JourneyPackage.Literals.ELEMENT__NAME)
					.get(0).getOffset();
			return Hovers.of(file, at, false).map(Hover::getContents).map(Object::toString);
		}
	}

	@Test
	void eachFeatureIsShownWhereItWas() throws IOException {
		Map<String, Set<String>> shown = shown();
		List<String> reasons = Files.readAllLines(FOLDER.resolve("not-shown.txt"));
		Set<String> hidden = new TreeSet<>();
		StringBuilder lines = new StringBuilder();
		shown.forEach((feature, places) -> {
			Set<String> pages = new TreeSet<>(places);
			pages.remove(HOVER);
			if (pages.isEmpty()) hidden.add(feature + ".page");
			if (!places.contains(HOVER)) hidden.add(feature + "." + HOVER);
			lines.append(feature).append(": ").append(pages.isEmpty() ? "no page" : String.join(", ", pages))
					.append(places.contains(HOVER) ? " | hover" : "").append('\n');
		});
		if (Golden.isUpdated()) Files.writeString(FOLDER.resolve("features.txt"), lines);

		assertThat(lines.toString()).isEqualTo(Files.readString(FOLDER.resolve("features.txt")));
		assertThat(hidden).as("what nobody sees, and reasons for that in not-shown.txt")
				.containsExactlyInAnyOrderElementsOf(reasons.stream().filter(FeaturesShownTest::isFeature).toList());
		assertThat(reasons.get(0)).as("the reason, above what it is for").startsWith("# ");
	}

	private static boolean isFeature(String line) {
		return !line.isBlank() && !line.startsWith("# ");
	}

	/** Where each feature of the language is seen. */
	private static Map<String, Set<String>> shown() throws IOException {
		String text = Files.readString(FOLDER.resolve("every-clause.journey"));
		Seen before = Seen.of(text);
		XtextResource resource = before.file().tree();
		assertThat(resource.getErrors()).isEmpty();
		List<EObject> elements = elements(resource);
		Map<String, Set<String>> shown = new TreeMap<>();
		for (EStructuralFeature feature : KeywordsTest.featuresOfTheLanguage())
			shown.put(WrittenFeature.name(feature), new TreeSet<>());
		Set<List<EStructuralFeature>> seen = new HashSet<>();
		for (WrittenFeature written : WrittenFeature.in(resource.getContents().get(0))) {
			String changed = written.changed(text);
			if (changed.equals(text) || seen.contains(written.path())) continue;
			Seen after = Seen.of(changed);
			Set<String> places = before.pagesUnlike(after);
			Optional<Element> element = written.element();
			if (element.isPresent()) {
				int index = elements.indexOf(element.get());
				if (!before.hover(index).equals(after.hover(index))) places.add(HOVER);
			}
			if (places.contains(HOVER) && places.size() > 1) seen.add(written.path());
			written.path().forEach(feature -> shown.get(WrittenFeature.name(feature)).addAll(places));
		}
		return shown;
	}

	private static List<EObject> elements(XtextResource resource) {
		List<EObject> elements = new ArrayList<>();
		resource.getAllContents().forEachRemaining(each -> {
			if (each instanceof Element) elements.add(each);
		});
		return elements;
	}
}
