package journey.dsl.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import journey.dsl.document.Words;
import journey.dsl.document.part.Link;
import journey.dsl.document.site.SiteRequest;
import journey.dsl.model.Journey;
import journey.dsl.rules.Allowed;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Inspected;
import journey.dsl.rules.Severity;

/**
 * What the rules found, for people who are to do something about it: by journey, by who owns what it is about, what is
 * allowed and why, and the questions that would close the gaps.
 *
 * @param counts how many findings there are, the worst first, in words
 * @param journeys the findings of each journey that is shown
 * @param elsewhere findings outside of journeys, and in journeys that are not shown
 * @param owners what each owner has to do
 * @param allowed what the text silences, with its reasons
 * @param interviews whom to ask what
 */
public record Report(
		List<String> counts, List<JourneyFindings> journeys, List<ElementFindings> elsewhere, List<OwnerFindings> owners, List<AllowedRow> allowed,
		List<Interview> interviews) {

	/** The report of a site; {@code folder} tells where a journey of some name has its pages. */
	public static Report of(SiteRequest request, Inspected inspected, Words words, UnaryOperator<String> folder) {
		FindingPlaces places = new FindingPlaces(request.model(), words);
		TreeMap<String, List<FindingRow>> byJourney = new TreeMap<>();
		List<FindingRow> elsewhere = new ArrayList<>();
		List<FindingRow> all = new ArrayList<>();
		Set<String> shown = request.journeys().stream().map(Journey::qualifiedName).collect(Collectors.toSet());
		for (Finding finding : inspected.findings()) {
			Optional<Journey> journey = places.journey(finding).filter(each -> shown.contains(each.qualifiedName()));
			FindingRow row = places.row(finding, "finding-" + (all.size() + 1));
			all.add(row);
			journey.map(each -> byJourney.computeIfAbsent(each.qualifiedName(), name -> new ArrayList<>())).orElse(elsewhere).add(row);
		}
		List<JourneyFindings> journeys = request.journeys().stream().map(journey -> new JourneyFindings(
				anchor(folder.apply(journey.qualifiedName())), journey.title(), link(journey, request, words, folder),
				ElementFindings.of(byJourney.getOrDefault(journey.qualifiedName(), List.of())))).toList();
		List<AllowedRow> allowed = inspected.allowed().stream().map(each -> allowed(each, places)).toList();
		return new Report(counts(inspected.findings(), words), journeys, ElementFindings.of(elsewhere), OwnerFindings.of(all, words), allowed,
				Interview.of(inspected.findings(), places, words));
	}

	/** Where the findings of the journey with that folder stand on the page. */
	public static String anchor(String folder) {
		return "journey-" + folder.replace('%', '_');
	}

	private static Optional<Link> link(Journey journey, SiteRequest request, Words words, UnaryOperator<String> folder) {
		return request.documents().stream().findFirst()
				.map(document -> new Link(words.get("document." + document.key()), folder.apply(journey.qualifiedName()) + "/" + document.fileName(), false));
	}

	private static AllowedRow allowed(Allowed allowed, FindingPlaces places) {
		return new AllowedRow(places.row(allowed.finding(), ""), allowed.allowance().reason().map(reason -> reason.value()).orElse(""));
	}

	private static List<String> counts(List<Finding> findings, Words words) {
		List<String> counts = new ArrayList<>();
		for (Severity severity : Severity.values())
			counts.add(words.count("report." + severity.word(), (int) findings.stream().filter(finding -> finding.severity() == severity).count()));
		return counts;
	}
}
