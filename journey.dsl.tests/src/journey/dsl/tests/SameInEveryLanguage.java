package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import org.junit.jupiter.api.DynamicTest;

/**
 * What catalogues of messages say in English they say in every language, about the same things and with the same words
 * of the language.
 */
public final class SameInEveryLanguage {
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");
	private static final Pattern TO_WRITE = Pattern.compile("`[a-z-]+`");

	private SameInEveryLanguage() {}

	/** Tests of these catalogues by what they are called. */
	public static Stream<DynamicTest> tests(Map<String, Messages> catalogues) {
		return catalogues.entrySet().stream()
				.flatMap(catalogue -> Stream.of(Language.values()).filter(language -> language != Language.EN)
						.flatMap(language -> tests(catalogue.getKey() + " in " + language.code(), catalogue.getValue(),
								language)));
	}

	private static Stream<DynamicTest> tests(String name, Messages catalogue, Language language) {
		return Stream.of(
				dynamicTest(name + ": no message is missing", () -> {
					assertThat(catalogue.keys(Language.EN)).isNotEmpty();
					assertThat(catalogue.keys(language)).isEqualTo(catalogue.keys(Language.EN));
				}),
				dynamicTest(name + ": every message is about the same things", () -> {
					for (String key : catalogue.keys(language))
						assertThat(found(PLACEHOLDER, catalogue, language, key)).as(key)
								.containsExactlyInAnyOrderElementsOf(found(PLACEHOLDER, catalogue, Language.EN, key));
				}),
				// what a modeller is to write is the same in every language
				dynamicTest(name + ": every message names the same words of the language", () -> {
					for (String key : catalogue.keys(language))
						assertThat(found(TO_WRITE, catalogue, language, key)).as(key)
								.containsAll(found(TO_WRITE, catalogue, Language.EN, key));
				}));
	}

	private static List<String> found(Pattern pattern, Messages catalogue, Language language, String key) {
		return pattern.matcher(catalogue.pattern(language, key)).results().map(result -> result.group()).toList();
	}
}
