package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may know what in the workbench, of which these tests have the sources alone. */
class WorkbenchLayersTest {
	private static final Path SOURCES = Path.of("../journey.dsl.ui/src");
	private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?(journey\\.dsl\\.ui[a-z.]*)\\.[A-Z]",
			Pattern.MULTILINE);

	@Test
	void packagesHaveNoCircles() throws IOException {
		Map<String, Set<String>> known = new TreeMap<>();
		for (String source : sources())
			known.computeIfAbsent(packageOf(source), name -> new TreeSet<>()).addAll(imported(source));
		assertThat(known).hasSizeGreaterThan(20);
		known.forEach((name, others) -> others.remove(name));
		while (known.values().removeIf(others -> others.stream().noneMatch(known::containsKey))) continue;
		assertThat(known).as("packages that know each other in a circle, and those above them").isEmpty();
	}

	private static List<String> sources() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter(file -> file.toString().endsWith(".java")).map(WorkbenchLayersTest::read).toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failure) {
			throw new AssertionError(file.toString(), failure);
		}
	}

	private static String packageOf(String source) {
		Matcher found = PACKAGE.matcher(source);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static Set<String> imported(String source) {
		return IMPORT.matcher(source).results().map(found -> found.group(1)).collect(Collectors.toSet());
	}
}
