package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import journey.dsl.document.GeneratedFile;
import journey.dsl.document.Pictures;
import journey.dsl.document.site.DocumentCatalogue;
import journey.dsl.document.site.Site;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.WorkspaceFiles;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspected;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import journey.dsl.tests.browser.Look;
import journey.dsl.tests.browser.Visit;
import journey.dsl.tests.browser.WithBrowser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;

/** Tests that look at all pages of several sites. */
abstract class SitesInBrowser extends WithBrowser {
	@TempDir
	static Path folder;

	/** What the pages are about. */
	enum Content {
		EXAMPLES, WORDS, SIZE, HOSTILE;

		JourneyModel model() throws IOException {
			return switch (this) {
				case EXAMPLES -> Models.examples();
				case WORDS -> StressModels.words();
				case SIZE -> StressModels.size();
				case HOSTILE -> StressModels.hostile();
			};
		}
	}

	/** Visits all pages, and fails with everything that is wrong with any of them. */
	static void check(Map<String, Path> pages, UnaryOperator<Visit> visit, Function<Look, List<String>> wrong) {
		assertThat(pages).isNotEmpty();
		SoftAssertions all = new SoftAssertions();
		pages.forEach((path, page) -> all.assertThat(wrong.apply(browser.look(visit.apply(Visit.to(page))))).as(path)
				.isEmpty());
		all.assertAll();
	}

	/**
	 * Of each kind of page the two largest: what they are made with is the same, and the largest have most of it.
	 */
	static Map<String, Path> largest(Map<String, Path> pages) throws IOException {
		Map<String, List<Map.Entry<String, Path>>> byKind = new TreeMap<>();
		for (Map.Entry<String, Path> page : pages.entrySet())
			byKind.computeIfAbsent(page.getKey().replaceAll("^teams/.*", "teams/").replaceAll("^[^/]+/(?=.)", "*/"),
					kind -> new ArrayList<>()).add(page);
		Map<String, Path> largest = new LinkedHashMap<>();
		byKind.values().forEach(alike -> alike.stream()
				.sorted(Comparator.comparingLong((Map.Entry<String, Path> page) -> page.getValue().toFile().length())
						.reversed().thenComparing(Map.Entry::getKey))
				.limit(2).forEach(page -> largest.put(page.getKey(), page.getValue())));
		return largest;
	}

	static Map<String, Path> site(Content content, Map<String, String> faults) throws IOException {
		JourneyModel model = content.model();
		Path out = folder.resolve(content + "-" + faults.size());
		Map<String, Path> pages = new LinkedHashMap<>();
		for (GeneratedFile file : Site.of(new SiteRequest(model, model.journeys(), DocumentCatalogue.standard(), faults,
				Optional.of(inspected(model)), Settings.NONE, Optional.empty(), Pictures.NONE))) {
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
