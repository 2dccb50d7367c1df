package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name, one thing: whoever reads a name in a stack trace or in a search knows which class is meant. */
class ClassNamesTest {
	private static final List<Path> SOURCES = List.of(
			Path.of("../journey.dsl/src"), Path.of("../journey.dsl.ide/src"),
			Path.of("../journey.dsl.cli/src/main/java"),
			Path.of("../journey.dsl.ui/src"));

	@Test
	void noNameStandsTwice() throws IOException {
		Map<String, List<Path>> byName = new TreeMap<>();
		for (Path folder : SOURCES) byName.putAll(merged(byName, classes(folder)));
		assertThat(byName).hasSizeGreaterThan(500);
		byName.values().removeIf(places -> places.size() == 1);
		assertThat(byName).isEmpty();
	}

	private static Map<String, List<Path>> classes(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
					.collect(Collectors.groupingBy(file -> file.getFileName().toString()));
		}
	}

	private static Map<String, List<Path>> merged(Map<String, List<Path>> some, Map<String, List<Path>> others) {
		Map<String, List<Path>> all = new TreeMap<>(some);
		others.forEach((name, places) -> all.merge(name, places,
				(one, more) -> Stream.concat(one.stream(), more.stream()).toList()));
		return all;
	}
}
