package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.dsl.document.Words;
import journey.dsl.document.interviews.Interview;
import journey.dsl.fixes.FixCatalogue;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Topic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is said in English is said in every language, about the same things and with the same words of the language. */
class LanguagesTest {
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");
	private static final Pattern TO_WRITE = Pattern.compile("`[a-z-]+`");

	private static Map<String, Messages> catalogues() {
		Map<String, Messages> catalogues = new LinkedHashMap<>();
		for (Topic topic : Topic.values()) catalogues.put("rules of " + topic.word(), topic.messages());
		catalogues.putAll(Map.of("syntax", Messages.SYNTAX, "settings", Messages.SETTINGS, "phrases", Messages.PHRASES,
				"fixes", FixCatalogue.MESSAGES, "documents", Words.catalogue(""), "interview", Interview.QUESTIONS));
		for (Path folder : foldersOfDocuments()) catalogues.put("documents/" + folder, Words.catalogue(folder.toString()));
		return catalogues;
	}

	private static List<Path> foldersOfDocuments() {
		Path documents = Path.of("../journey.dsl/src/journey/dsl/document");
		try (Stream<Path> files = Files.walk(documents, 2)) {
			List<Path> folders = files.filter(file -> file.endsWith("words.properties")).map(file -> documents.relativize(file.getParent()))
					.filter(folder -> !folder.toString().isEmpty()).sorted().toList();
			assertThat(folders).hasSizeGreaterThan(5);
			return folders;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private interface Check {
		void check(Messages catalogue, Language language);
	}

	private static Stream<DynamicTest> inEveryLanguage(Check check) {
		return catalogues().entrySet().stream().flatMap(catalogue -> Stream.of(Language.values()).filter(language -> language != Language.EN)
				.map(language -> dynamicTest(catalogue.getKey() + " in " + language.code(), () -> check.check(catalogue.getValue(), language))));
	}

	@TestFactory
	Stream<DynamicTest> noMessageIsMissing() {
		return inEveryLanguage((catalogue, language) -> {
			assertThat(catalogue.keys(Language.EN)).isNotEmpty();
			assertThat(catalogue.keys(language)).isEqualTo(catalogue.keys(Language.EN));
		});
	}

	@TestFactory
	Stream<DynamicTest> everyMessageIsAboutTheSameThings() {
		return inEveryLanguage((catalogue, language) -> {
			for (String key : catalogue.keys(language))
				assertThat(found(PLACEHOLDER, catalogue.pattern(language, key))).as(key).containsExactlyInAnyOrderElementsOf(found(PLACEHOLDER, catalogue.pattern(Language.EN, key)));
		});
	}

	/** What a modeller is to write is the same in every language. */
	@TestFactory
	Stream<DynamicTest> everyMessageNamesTheSameWordsOfTheLanguage() {
		return inEveryLanguage((catalogue, language) -> {
			for (String key : catalogue.keys(language))
				assertThat(found(TO_WRITE, catalogue.pattern(language, key))).as(key).containsAll(found(TO_WRITE, catalogue.pattern(Language.EN, key)));
		});
	}

	@Test
	void findingsAreTheSameInEveryLanguage() {
		String text = "team a owns x journey j { stage s { moment m { make-or-break } nonsense } touchpoint t { via phone takes 3 } }";
		List<Finding> english = Texts.findings(Texts.model(text), Texts.settings("language = en"));
		List<Finding> german = Texts.findings(Texts.model(text), Texts.settings("language = de"));

		assertThat(german).extracting(Finding::rule).containsExactlyInAnyOrderElementsOf(english.stream().map(Finding::rule).toList());
		assertThat(german).extracting(Finding::at).containsExactlyInAnyOrderElementsOf(english.stream().map(Finding::at).toList());
		assertThat(german).extracting(Finding::message).doesNotContainAnyElementsOf(english.stream().map(Finding::message).toList());
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(result -> result.group()).toList();
	}
}
