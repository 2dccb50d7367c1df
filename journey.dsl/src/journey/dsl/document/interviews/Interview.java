package journey.dsl.document.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.document.Words;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.model.Element;
import journey.dsl.model.Journey;
import journey.dsl.rules.Finding;

/**
 * The questions of an interview with one kind of people about one journey: what they answer closes gaps that rules found.
 *
 * @param whom whom to ask: customers, or those who own something
 * @param journey the title of the journey it is about
 * @param questions in the order of the journey
 */
public record Interview(String whom, String journey, List<String> questions) {
	/** What to ask by the rules whose findings it answers: keys are {@code customers.<id>} or {@code owners.<id>}. */
	public static final Messages QUESTIONS = new Messages(Interview.class, "questions");
	private static final List<String> WHOM = List.of("customers", "owners");

	private record Key(String whom, String journey) {}

	static List<Interview> of(List<Finding> findings, FindingPlaces places, Words words) {
		Map<Key, Set<String>> questions = new LinkedHashMap<>();
		for (String whom : WHOM)
			for (Finding finding : findings)
				question(whom, finding, places, words).ifPresent(question ->
						questions.computeIfAbsent(new Key(whom, places.journey(finding).map(Journey::title).orElse("")), key -> new LinkedHashSet<>()).add(question));
		List<Interview> interviews = new ArrayList<>();
		questions.forEach((key, asked) -> interviews.add(new Interview(words.get("report.ask." + key.whom()), key.journey(), List.copyOf(asked))));
		return interviews;
	}

	private static Optional<String> question(String whom, Finding finding, FindingPlaces places, Words words) {
		String key = whom + "." + finding.rule();
		Optional<Element> about = places.element(finding);
		if (about.isEmpty() || !QUESTIONS.has(key)) return Optional.empty();
		return Optional.of(QUESTIONS.text(Language.of(words.language()).orElseThrow(), key, about.get().title()));
	}
}
