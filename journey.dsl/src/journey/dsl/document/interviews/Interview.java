package journey.dsl.document.interviews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.document.FindingSubjects;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.part.AskedQuestion;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.rules.Finding;

/**
 * The questions of an interview with customers about one journey: what they answer closes gaps that rules found.
 *
 * @param anchor its place
 * @param about the title of the journey; empty if it is about none that is shown
 * @param href the first document of the journey
 * @param questions in the order of the journey
 */
public record Interview(String anchor, String about, Optional<String> href, List<AskedQuestion> questions) {
	/** What to ask by the rules whose findings the answers settle: keys are their ids. */
	public static final Messages QUESTIONS = new Messages(Interview.class, "questions");

	/** The interviews in the order of the journeys. */
	static List<Interview> of(List<Finding> findings, SiteContext site) {
		FindingSubjects subjects = site.findingSubjects();
		Map<String, AskedQuestion.Collected> byJourney = new LinkedHashMap<>();
		Map<String, Journey> journeys = new HashMap<>();
		for (Finding finding : findings) {
			Optional<Element> element = subjects.element(finding);
			if (element.isEmpty() || !isAnswer(finding)) continue;
			Optional<Journey> about = subjects.journey(finding);
			about.ifPresent(journey -> journeys.put(journey.qualifiedName(), journey));
			byJourney.computeIfAbsent(about.map(Journey::qualifiedName).orElse(""),
					name -> new AskedQuestion.Collected()).ask(question(finding, site),
							new Mention(element.get().title(), site.addresses().home(element.get())));
		}
		List<Interview> interviews = new ArrayList<>();
		byJourney.forEach((name, asked) -> {
			Optional<Journey> about = Optional.ofNullable(journeys.get(name));
			interviews.add(new Interview("interview-" + (interviews.size() + 1),
					about.map(Journey::title).orElse(""), about.flatMap(site.addresses()::place), asked.questions()));
		});
		return interviews;
	}

	/** Whether an answer of customers settles the finding. */
	static boolean isAnswer(Finding finding) {
		return QUESTIONS.has(finding.rule());
	}

	private static String question(Finding finding, SiteContext site) {
		return QUESTIONS.text(Language.of(site.words().language()).orElseThrow(), finding.rule());
	}
}
