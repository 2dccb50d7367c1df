package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.reading.TextFile;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * All findings of the examples, one file for each, as people have read and judged them. After a wanted change, run the test
 * with {@code -Djourney.golden.update=true} and read the difference as the CX leader of that company would.
 */
class FindingsOfExamplesTest {
	private static final Path EXAMPLES = Path.of("../examples");
	private static final Path GOLDEN = Path.of("resources/findings");

	@Test
	void areThoseThatHaveBeenReviewed() throws IOException {
		Map<String, String> found = new TreeMap<>();
		for (TextFile file : files()) found.put(goldenName(file.path()), "");
		for (Finding finding : findings()) found.merge(goldenName(finding.at().file()), line(finding), String::concat);
		if (Boolean.getBoolean("journey.golden.update")) update(found);
		SoftAssertions all = new SoftAssertions();
		for (String name : found.keySet()) all.assertThat(Files.readString(GOLDEN.resolve(name))).as(name).isEqualTo(found.get(name));
		all.assertAll();
		try (Stream<Path> golden = Files.list(GOLDEN)) {
			assertThat(golden.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(found.keySet());
		}
	}

	@Test
	void noneIsAnError() throws IOException {
		assertThat(findings()).isNotEmpty().noneMatch(finding -> finding.severity() == Severity.ERROR);
	}

	private static String goldenName(String path) {
		return path.replace('/', '.').replace(".journey", "") + ".txt";
	}

	private static String line(Finding finding) {
		return finding.at().line() + ":" + finding.at().column() + " " + finding.severity().word() + " " + finding.rule() + "\n    " + finding.message() + "\n";
	}

	private static List<Finding> findings() throws IOException {
		Settings settings = Texts.settings(Files.readString(EXAMPLES.resolve(Settings.FILE)));
		return Texts.findings(Texts.workspace(files()).model(), settings);
	}

	private static List<TextFile> files() throws IOException {
		try (Stream<Path> all = Files.walk(EXAMPLES)) {
			List<TextFile> files = new ArrayList<>();
			for (Path file : all.filter(path -> path.toString().endsWith(".journey")).sorted().collect(Collectors.toList()))
				files.add(Texts.file(EXAMPLES.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
			return files;
		}
	}

	private static void update(Map<String, String> found) throws IOException {
		Files.createDirectories(GOLDEN);
		try (Stream<Path> old = Files.list(GOLDEN)) {
			for (Path file : old.toList()) Files.delete(file);
		}
		for (Map.Entry<String, String> file : found.entrySet()) Files.writeString(GOLDEN.resolve(file.getKey()), file.getValue());
	}
}
