package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the workbench says in English, in menus and in dialogs, it says in German about the same things. */
class WorkbenchWordsTest {
	private static final Path WORKBENCH = Path.of("../journey.dsl.ui");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}|<a>");
	/** Names are the same in every language. */
	private static final Set<String> NAMES = Set.of("bundle.name", "bundle.vendor");

	static Stream<Path> english() throws IOException {
		Stream<Path> messages = Files.walk(WORKBENCH.resolve("src"))
				.filter(file -> file.endsWith("messages.properties"));
		return Stream.concat(Stream.of(WORKBENCH.resolve("OSGI-INF/l10n/bundle.properties")), messages);
	}

	@ParameterizedTest
	@MethodSource("english")
	void isSaidInGermanToo(Path file) {
		Properties english = read(file);
		Properties german = read(
				file.resolveSibling(file.getFileName().toString().replace(".properties", "_de.properties")));
		Set<String> said = new TreeSet<>(english.stringPropertyNames());
		said.removeAll(NAMES);
		assertThat(german.stringPropertyNames()).containsAll(said);
		assertThat(english.stringPropertyNames()).containsAll(german.stringPropertyNames());
		for (String key : said)
			assertThat(placeholders(german.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
	}

	private static Properties read(Path file) {
		Properties words = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			words.load(reader);
			return words;
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
