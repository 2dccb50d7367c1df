package journey.dsl.document.interviews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.dsl.document.FindingSubjects;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.rules.Finding;

/**
 * The questions of an interview with one kind of people about one journey: what they answer closes gaps that rules
 * found.
 *
 * @param anchor its place
 * @param whom whom to ask: customers, or an owner by title
 * @param about the title of the journey; empty if it is about none that is shown
 * @param href the first document of the journey
 * @param questions in the order of the journey
 */
public record Interview(String anchor, String whom, String about, Optional<String> href, List<String> questions) {
	/** What to ask by the rules whose findings it answers: keys are {@code customers.<id>} or {@code owners.<id>}. */
	public static final Messages QUESTIONS = new Messages(Interview.class, "questions");
	private static final String CUSTOMERS = "customers";
	private static final String OWNERS = "owners";

	/** Told apart by the name of the journey: comparing whole journeys takes as long as they are. */
	private record Key(String whom, String journey) {}

	/** The interviews, those with customers first. */
	static List<Interview> of(List<Finding> findings, SiteContext site) {
		FindingSubjects places = site.findingSubjects();
		Map<Key, Set<String>> questions = new LinkedHashMap<>();
		Map<String, Journey> journeys = new HashMap<>();
		for (String kind : List.of(CUSTOMERS, OWNERS))
			for (Finding finding : findings)
				question(kind, finding, places, site.words()).ifPresent(question -> {
					Optional<Journey> about = places.journey(finding);
					about.ifPresent(journey -> journeys.put(journey.qualifiedName(), journey));
					Key key = new Key(whom(kind, finding, places, site), about.map(Journey::qualifiedName).orElse(""));
					questions.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(question);
				});
		List<Interview> interviews = new ArrayList<>();
		questions.forEach((key, asked) -> {
			Optional<Journey> about = Optional.ofNullable(journeys.get(key.journey()));
			interviews.add(new Interview("interview-" + (interviews.size() + 1), key.whom(),
					about.map(Journey::title).orElse(""), about.flatMap(site.addresses()::place), List.copyOf(asked)));
		});
		return interviews;
	}

	/** Whether an answer to some question would close the gap. */
	static boolean isAnswer(Finding finding, SiteContext site) {
		return List.of(CUSTOMERS, OWNERS).stream()
				.anyMatch(kind -> question(kind, finding, site.findingSubjects(), site.words()).isPresent());
	}

	private static String whom(String kind, Finding finding, FindingSubjects places, SiteContext site) {
		Words words = site.words();
		if (kind.equals(CUSTOMERS)) return words.get("interviews.ask.customers");
		return places.owner(finding).map(owner -> words.get("interviews.ask.owner", site.wording().title(owner)))
				.orElseGet(() -> words.get("interviews.ask.owners"));
	}

	private static Optional<String> question(String kind, Finding finding, FindingSubjects places, Words words) {
		String key = kind + "." + finding.rule();
		Optional<Element> about = places.element(finding);
		if (about.isEmpty() || !QUESTIONS.has(key)) return Optional.empty();
		return Optional.of(QUESTIONS.text(Language.of(words.language()).orElseThrow(), key, about.get().title()));
	}
}
