package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import journey.dsl.document.GeneratedFile;
import journey.dsl.document.site.Site;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.model.JourneyModel;
import journey.dsl.reading.TextFile;
import journey.dsl.tests.Golden;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the documents of the examples say, as {@link Outline}s under {@code resources/documents}. After a wanted change,
 * run {@code ./verify --golden} and read the difference before committing it.
 */
class GoldenFilesTest {
	private static final Path EXAMPLES = Path.of("../examples");
	private static final Path GOLDEN = Path.of("resources/documents");

	@Tag("golden")
	@TestFactory
	Stream<DynamicTest> theDocumentsOfTheExamplesSayWhatTheySaid() throws IOException {
		Map<String, String> outlines = new TreeMap<>();
		for (GeneratedFile file : site(files()))
			outlines.put(file.path().replace(".html", ".txt"), Outline.of(file.content()));
		if (Golden.isUpdated()) update(outlines);
		Map<String, String> golden = golden();
		assertThat(golden.keySet()).isEqualTo(outlines.keySet());
		return outlines.keySet().stream().map(
				path -> dynamicTest(path, () -> assertThat(outlines.get(path)).as(path).isEqualTo(golden.get(path))));
	}

	@ParameterizedTest
	@CsvSource({"de-DE, Europe/Berlin", "tr-TR, Asia/Istanbul", "ar-EG, Pacific/Kiritimati", "en-US, Pacific/Niue"})
	void neitherTheMachineNorTheOrderOfFilesShows(String locale, String zone) throws IOException {
		List<GeneratedFile> here = site(files());
		List<TextFile> turned = new ArrayList<>(files());
		Collections.reverse(turned);
		Locale language = Locale.getDefault();
		TimeZone time = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag(locale));
			TimeZone.setDefault(TimeZone.getTimeZone(zone));
			assertThat(byPath(site(files()))).isEqualTo(byPath(here));
			assertThat(byPath(site(turned))).isEqualTo(byPath(here));
			assertThat(site(turned)).isEqualTo(here);
		} finally {
			Locale.setDefault(language);
			TimeZone.setDefault(time);
		}
	}

	private static Map<String, String> byPath(List<GeneratedFile> files) {
		Map<String, String> byPath = new TreeMap<>();
		files.forEach(file -> byPath.put(file.path(), file.content()));
		return byPath;
	}

	private static List<GeneratedFile> site(List<TextFile> files) throws IOException {
		JourneyModel model = Texts.workspace(files).model();
		return Site.of(SiteRequest.of(model, model.journeys(),
				Texts.settingsAlone(Files.readString(EXAMPLES.resolve("journey.settings")))));
	}

	private static List<TextFile> files() throws IOException {
		List<TextFile> files = new ArrayList<>();
		for (Map.Entry<String, String> file : texts(EXAMPLES, ".journey").entrySet())
			files.add(Texts.file(file.getKey(), file.getValue()));
		return files;
	}

	private static Map<String, String> golden() throws IOException {
		return Files.isDirectory(GOLDEN) ? texts(GOLDEN, ".txt") : Map.of();
	}

	/** Texts by their path with slashes. */
	private static Map<String, String> texts(Path folder, String ending) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			Map<String, String> texts = new TreeMap<>();
			for (Path path : paths.filter(path -> path.toString().endsWith(ending)).toList())
				texts.put(folder.relativize(path).toString().replace('\\', '/'),
						Files.readString(path).replace("\r\n", "\n"));
			return texts;
		}
	}

	private static void update(Map<String, String> outlines) throws IOException {
		for (String stale : golden().keySet()) if (!outlines.containsKey(stale)) Files.delete(GOLDEN.resolve(stale));
		for (Map.Entry<String, String> outline : outlines.entrySet()) {
			Path path = GOLDEN.resolve(outline.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, outline.getValue());
		}
	}
}
