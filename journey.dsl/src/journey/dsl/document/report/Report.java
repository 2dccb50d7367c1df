package journey.dsl.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import journey.dsl.document.Atlas;
import journey.dsl.document.Document;
import journey.dsl.document.Words;
import journey.dsl.document.part.Link;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.Allowed;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Inspected;
import journey.dsl.rules.Severity;

/**
 * What the rules found, for people who are to do something about it: by journey, by who owns what it is about, and
 * what is allowed and why.
 *
 * @param counts how many findings there are, the worst first, in words
 * @param journeys the findings of each journey that is shown
 * @param elsewhere findings outside of journeys, and in journeys that are not shown
 * @param owners what each owner has to do
 * @param allowed what the text silences, with its reasons
 */
public record Report(
		List<String> counts, List<JourneyFindings> journeys, List<ElementFindings> elsewhere, List<OwnerFindings> owners, List<AllowedRow> allowed) {

	/** Whether it is known what the rules found. */
	public static boolean isFor(Atlas atlas) {
		return atlas.inspected().isPresent();
	}

	/** The report of an atlas whose findings are known. */
	public static Report of(Atlas atlas) {
		Inspected inspected = atlas.inspected().orElseThrow();
		FindingPlaces places = atlas.findingPlaces();
		TreeMap<String, List<FindingRow>> byJourney = new TreeMap<>();
		List<FindingRow> elsewhere = new ArrayList<>();
		List<FindingRow> all = new ArrayList<>();
		Set<String> shown = atlas.journeys().stream().map(Journey::qualifiedName).collect(Collectors.toSet());
		for (Finding finding : inspected.findings()) {
			Optional<Journey> journey = places.journey(finding).filter(each -> shown.contains(each.qualifiedName()));
			FindingRow row = places.row(finding, "finding-" + (all.size() + 1)).to(places.element(finding).flatMap(atlas::home));
			all.add(row);
			journey.map(each -> byJourney.computeIfAbsent(each.qualifiedName(), name -> new ArrayList<>())).orElse(elsewhere).add(row);
		}
		List<JourneyFindings> journeys = atlas.journeys().stream().map(journey -> new JourneyFindings(anchor(atlas.link(journey)), journey.title(),
				link(journey, atlas), ElementFindings.of(byJourney.getOrDefault(journey.qualifiedName(), List.of())))).toList();
		List<AllowedRow> allowed = inspected.allowed().stream().map(each -> allowed(each, places)).toList();
		return new Report(counts(inspected.findings(), atlas.words()), journeys, ElementFindings.of(elsewhere), OwnerFindings.of(all, atlas.words()), allowed);
	}

	private static String anchor(String folder) {
		return "journey-" + folder.replace('%', '_');
	}

	/** Where the findings of a journey are told; empty if there is no such page. */
	public static Optional<String> place(Atlas atlas, Journey journey) {
		return atlas.workspaceDocuments().stream().filter(document -> document.key().equals(Document.REPORT)).findFirst()
				.map(report -> report.fileName() + "#" + anchor(atlas.link(journey)));
	}

	private static Optional<Link> link(Journey journey, Atlas atlas) {
		return atlas.subject(journey).documents().stream().findFirst().flatMap(document -> atlas.place(journey)
				.map(place -> new Link(document.title(atlas.words()), place, false)));
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
