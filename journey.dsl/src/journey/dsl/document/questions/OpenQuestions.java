package journey.dsl.document.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.document.FindingSubjects;
import journey.dsl.document.Links;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.part.AskedQuestion;
import journey.dsl.messages.Language;
import journey.dsl.messages.Messages;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Ref;
import journey.dsl.rules.Finding;
import journey.dsl.rules.inspection.Inspected;

/**
 * The open questions of each owner on a sheet of its own, without a word of the language: to be answered on paper or by
 * mail by people who never see a text.
 *
 * @param sheets those of owners by title, then what nobody owns
 */
public record OpenQuestions(List<OwnerSheet> sheets) {
	/** What to ask by the rules whose findings the answers settle: keys are their ids. */
	public static final Messages QUESTIONS = new Messages(OpenQuestions.class, "questions");

	/** Whether there is something to ask. */
	public static boolean isFor(SiteContext site) {
		return site.inspected().stream().flatMap(inspected -> inspected.findings().stream())
				.anyMatch(finding -> QUESTIONS.has(finding.rule()));
	}

	/** The sheets of a site. */
	public static OpenQuestions of(SiteContext site) {
		FindingSubjects subjects = site.findingSubjects();
		Map<String, Ref> owners = new LinkedHashMap<>();
		Map<String, Map<String, AskedQuestion.Collected>> asked = new LinkedHashMap<>();
		Map<String, Journey> journeys = new LinkedHashMap<>();
		for (Finding finding : site.inspected().map(Inspected::findings).orElse(List.of())) {
			Optional<Element> element = subjects.element(finding);
			if (!QUESTIONS.has(finding.rule()) || element.isEmpty()) continue;
			Optional<Ref> owner = subjects.owner(finding);
			String whom = owner.map(each -> site.wording().title(each)).orElse("");
			owner.ifPresent(each -> owners.putIfAbsent(whom, each));
			Optional<Journey> journey = subjects.journey(finding);
			journey.ifPresent(each -> journeys.put(each.qualifiedName(), each));
			asked.computeIfAbsent(whom, key -> new LinkedHashMap<>())
					.computeIfAbsent(journey.map(Journey::qualifiedName).orElse(""),
							key -> new AskedQuestion.Collected())
					.ask(question(finding, site),
							new Mention(element.get().title(), site.addresses().home(element.get())));
		}
		List<OwnerSheet> sheets = new ArrayList<>();
		asked.keySet().stream().filter(whom -> !whom.isEmpty()).sorted().forEach(whom -> sheets
				.add(sheet(sheets.size(), new Links(site, "").owner(owners.get(whom)), asked.get(whom), journeys,
						site)));
		if (asked.containsKey(""))
			sheets.add(sheet(sheets.size(), Links.plain(site.words().get("questions.those-who-know")), asked.get(""),
					journeys, site));
		return new OpenQuestions(sheets);
	}

	private static OwnerSheet sheet(int number, Mention whom, Map<String, AskedQuestion.Collected> byJourney,
			Map<String, Journey> journeys, SiteContext site) {
		List<OwnerSheet.Part> parts = new ArrayList<>();
		byJourney.forEach((name, questions) -> {
			Optional<Journey> journey = Optional.ofNullable(journeys.get(name));
			parts.add(new OwnerSheet.Part(journey.map(Journey::title).orElse(""),
					journey.flatMap(site.addresses()::place), questions.questions()));
		});
		return new OwnerSheet("sheet-" + (number + 1), whom, parts);
	}

	private static String question(Finding finding, SiteContext site) {
		return QUESTIONS.text(Language.of(site.words().language()).orElseThrow(), finding.rule());
	}
}
