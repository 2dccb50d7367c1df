package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.dsl.reading.TextFile;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Golden;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * All findings of the examples, one file for each, as people have read and judged them. After a wanted change, run
 * {@code ./verify --golden} and read the difference as the CX leader of that company would.
 */
class FindingsOfExamplesTest {
	private static final Path EXAMPLES = Path.of("../examples");
	private static final Path GOLDEN = Path.of("resources/findings");
	private static final Pattern FINDING = Pattern.compile("(?m)^\\d+:\\d+ \\S+ (\\S+)\n(?: .*\n)*");

	@Tag("golden")
	@TestFactory
	Stream<DynamicTest> areThoseThatHaveBeenReviewed() throws IOException {
		Map<String, String> found = new TreeMap<>();
		for (TextFile file : files()) found.put(goldenName(file.path()), "");
		for (Finding finding : findings()) found.merge(goldenName(finding.at().file()), line(finding), String::concat);
		if (Golden.isUpdated()) update(found);
		assertThat(found).hasSizeGreaterThan(5);
		return found.keySet().stream()
				.map(name -> dynamicTest(name, () -> assertThat(found.get(name)).as(name).isEqualTo(reviewed(name))));
	}

	@Test
	void everyReviewedFileIsThatOfAnExample() throws IOException {
		try (Stream<Path> golden = Files.list(GOLDEN)) {
			assertThat(golden.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
					files().stream().map(file -> goldenName(file.path())).toList());
		}
	}

	@Test
	void noneIsAnError() throws IOException {
		if (!SelectedRules.isOne()) assertThat(findings()).isNotEmpty();
		assertThat(findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
	}

	private static String goldenName(String path) {
		return path.replace('/', '.').replace(".journey", "") + ".txt";
	}

	/** What stands in a file, of the rules that are asked for: a line with the rule, and below it the message. */
	private static String reviewed(String name) throws IOException {
		Matcher finding = FINDING.matcher(Files.readString(GOLDEN.resolve(name)));
		StringBuilder reviewed = new StringBuilder();
		while (finding.find()) if (SelectedRules.have(finding.group(1))) reviewed.append(finding.group());
		return reviewed.toString();
	}

	private static String line(Finding finding) {
		return finding.at().line() + ":" + finding.at().column() + " " + finding.severity().word() + " "
				+ finding.rule() + "\n    " + finding.message() + "\n";
	}

	private static List<Finding> findings() throws IOException {
		Settings settings = Texts.settings(Files.readString(EXAMPLES.resolve(Settings.FILE)));
		return Texts.findings(Texts.workspace(files()).model(), settings).stream()
				.filter(finding -> SelectedRules.have(finding.rule())).toList();
	}

	private static List<TextFile> files() throws IOException {
		try (Stream<Path> all = Files.walk(EXAMPLES)) {
			List<TextFile> files = new ArrayList<>();
			for (Path file : all.filter(path -> path.toString().endsWith(".journey")).sorted()
					.collect(Collectors.toList()))
				files.add(Texts.file(EXAMPLES.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
			return files;
		}
	}

	private static void update(Map<String, String> found) throws IOException {
		Files.createDirectories(GOLDEN);
		try (Stream<Path> old = Files.list(GOLDEN)) {
			for (Path file : old.toList()) Files.delete(file);
		}
		for (Map.Entry<String, String> file : found.entrySet())
			Files.writeString(GOLDEN.resolve(file.getKey()), file.getValue());
	}
}
