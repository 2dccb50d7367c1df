package journey.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import journey.dsl.document.Words;
import journey.dsl.document.discovery.DiscoveryGuide;
import journey.dsl.document.interviews.Interview;
import journey.dsl.document.questions.OpenQuestions;
import journey.dsl.files.written.NotWritten;
import journey.dsl.fixes.FixCatalogue;
import journey.dsl.messages.Messages;
import journey.dsl.project.starter.JourneySkeleton;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Topic;
import journey.dsl.rules.next.Weight;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is said in English is said in every language, about the same things and with the same words of the language.
 */
class LanguagesTest {
	private static Map<String, Messages> catalogues() {
		Map<String, Messages> catalogues = new LinkedHashMap<>();
		for (Topic topic : Topic.values()) catalogues.put("rules of " + topic.word(), topic.messages());
		catalogues.putAll(Map.of("syntax", Messages.SYNTAX, "settings", Messages.SETTINGS, "rewriting",
				Messages.REWRITING, "phrases", Messages.PHRASES,
				"fixes", FixCatalogue.MESSAGES, "documents", Words.catalogue(""), "interview", Interview.QUESTIONS,
				"output", NotWritten.MESSAGES, "skeleton", JourneySkeleton.WORDS));
		catalogues
				.putAll(Map.of("open questions", OpenQuestions.QUESTIONS, "discovery", DiscoveryGuide.QUESTIONS, "next",
						new Messages(Weight.class, "messages")));
		for (Path folder : foldersOfDocuments())
			catalogues.put("documents/" + folder, Words.catalogue(folder.toString()));
		return catalogues;
	}

	private static List<Path> foldersOfDocuments() {
		Path documents = Path.of("../journey.dsl/src/journey/dsl/document");
		try (Stream<Path> files = Files.walk(documents, 2)) {
			List<Path> folders = files.filter(file -> file.endsWith("words.properties"))
					.map(file -> documents.relativize(file.getParent()))
					.filter(folder -> !folder.toString().isEmpty()).sorted().toList();
			assertThat(folders).hasSizeGreaterThan(5);
			return folders;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@TestFactory
	Stream<DynamicTest> everyMessageIsThereInEveryLanguage() {
		return SameInEveryLanguage.tests(catalogues());
	}

	@Test
	void findingsAreTheSameInEveryLanguage() {
		String text = "team a owns x journey j { stage s { moment m { make-or-break } nonsense } touchpoint t { via "
				+ "phone takes 3 } }";
		List<Finding> english = Texts.findings(Texts.model(text), Texts.settings("language = en"));
		List<Finding> german = Texts.findings(Texts.model(text), Texts.settings("language = de"));

		assertThat(german).extracting(Finding::rule)
				.containsExactlyInAnyOrderElementsOf(english.stream().map(Finding::rule).toList());
		assertThat(german).extracting(Finding::at)
				.containsExactlyInAnyOrderElementsOf(english.stream().map(Finding::at).toList());
		assertThat(german).extracting(Finding::message)
				.doesNotContainAnyElementsOf(english.stream().map(Finding::message).toList());
	}
}
