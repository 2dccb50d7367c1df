package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Rule;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.catalogue.RulePage.Example;
import journey.dsl.rules.catalogue.RulePage;
import journey.dsl.tests.Parts.Part;
import journey.dsl.tests.Parts;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/**
 * Mutations of the pages: each clause of each good example is taken away, and some rule should notice. Which clauses
 * nobody misses stands in {@code resources/rules/nobody-misses.txt}, with a judgement for each.
 */
class ClausesThatMatterTest {
	private static final Path JUDGED = Path.of("resources/rules/nobody-misses.txt");

	@Test
	void whatNobodyMissesHasBeenJudged() throws IOException {
		Map<String, Boolean> noticed = new TreeMap<>();
		for (Rule rule : RuleCatalogue.standard().rules())
			for (Example example : RulePage.of(rule).examples("Good"))
				if (example.language().equals("journey")) mutate(example.text(), noticed);
		Set<String> unnoticed = noticed.entrySet().stream().filter(entry -> !entry.getValue()).map(Map.Entry::getKey)
				.collect(Collectors.toCollection(TreeSet::new));
		List<String> lines = Files.readAllLines(JUDGED).stream()
				.filter(line -> !line.startsWith("#") && !line.isBlank()).toList();

		assertThat(noticed).hasSizeGreaterThan(100);
		assertThat(lines).allMatch(line -> line.matches("[a-z-]+ [a-z-]+: .{10,}"));
		assertThat(unnoticed).containsExactlyInAnyOrderElementsOf(
				lines.stream().map(line -> line.substring(0, line.indexOf(':'))).toList());
	}

	private static void mutate(String text, Map<String, Boolean> noticed) {
		Map<String, Long> before = perRule(text);
		for (Part part : Parts.of(text)) {
			if (part.isElement() || part.owner().isEmpty()) continue;
			boolean some = perRule(Parts.without(part, text)).entrySet().stream()
					.anyMatch(after -> after.getValue() > before.getOrDefault(after.getKey(), 0L));
			noticed.merge(part.owner() + " " + part.word(), some, Boolean::logicalOr);
		}
	}

	private static Map<String, Long> perRule(String text) {
		return new HashMap<>(
				Texts.findings(text).stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting())));
	}
}
