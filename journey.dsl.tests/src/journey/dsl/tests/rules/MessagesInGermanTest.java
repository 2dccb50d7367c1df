package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.rules.Topic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said in German is said completely, and about the same things as in English. */
class MessagesInGermanTest {

	@TestFactory
	Stream<DynamicTest> germanCataloguesSayWhatTheEnglishOnesSay() {
		Map<String, Messages> catalogues = new LinkedHashMap<>(Map.of("syntax", Messages.SYNTAX, "settings", Messages.SETTINGS, "phrases", Messages.PHRASES));
		for (Topic topic : Topic.values()) catalogues.put(topic.word(), topic.messages());
		return catalogues.entrySet().stream().filter(each -> !each.getValue().keys(Language.DE).isEmpty())
				.map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each.getValue())));
	}

	private static void check(Messages messages) {
		assertThat(messages.keys(Language.DE)).isEqualTo(messages.keys(Language.EN));
		for (String key : messages.keys(Language.EN))
			assertThat(placeholders(messages.pattern(Language.DE, key))).as(key).isEqualTo(placeholders(messages.pattern(Language.EN, key)));
	}

	private static List<String> placeholders(String pattern) {
		return pattern.chars().filter(Character::isDigit).mapToObj(digit -> "{" + (char) digit + "}").filter(pattern::contains).distinct().sorted().toList();
	}
}
