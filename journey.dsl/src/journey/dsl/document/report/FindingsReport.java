package journey.dsl.document.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import journey.dsl.document.Document;
import journey.dsl.document.FindingSubjects;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.part.Link;
import journey.dsl.messages.Language;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.Finding;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Allowed;
import journey.dsl.rules.inspection.Inspected;
import journey.dsl.rules.next.NextThing;
import journey.dsl.rules.next.NextThings;
import journey.dsl.rules.next.Weight;

/**
 * What the rules found, for those who write the journeys: what to do next, all of it by journey and rule, by who owns
 * what it is about, and what is allowed and why.
 *
 * @param counts how many findings there are, the worst first, in words
 * @param next what to do next, the first thing first
 * @param journeys the findings of each journey that is shown
 * @param elsewhere findings outside of journeys, and in journeys that are not shown
 * @param owners what each owner has to do
 * @param allowed what the text silences, with its reasons
 */
public record FindingsReport(
		List<String> counts, List<NextItem> next, List<JourneyFindings> journeys, List<RuleFindings> elsewhere,
		List<OwnerFindings> owners, List<AllowedRow> allowed) {

	/** Whether it is known what the rules found. */
	public static boolean isFor(SiteContext site) {
		return site.inspected().isPresent();
	}

	/** The report of a site whose findings are known. */
	public static FindingsReport of(SiteContext site) {
		Inspected inspected = site.inspected().orElseThrow();
		FindingSubjects subjects = site.findingSubjects();
		TreeMap<String, List<FindingRow>> byJourney = new TreeMap<>();
		List<FindingRow> elsewhere = new ArrayList<>();
		List<FindingRow> all = new ArrayList<>();
		Map<FindingRow, RuleKind> kinds = new IdentityHashMap<>();
		Map<Finding, FindingRow> rows = new HashMap<>();
		Set<String> shown = site.journeys().stream().map(Journey::qualifiedName).collect(Collectors.toSet());
		for (Finding finding : inspected.findings()) {
			Optional<Journey> journey = subjects.journey(finding).filter(each -> shown.contains(each.qualifiedName()));
			FindingRow row = FindingRow.of(finding, "finding-" + (all.size() + 1), site)
					.to(subjects.element(finding).flatMap(site.addresses()::home));
			all.add(row);
			kinds.put(row, finding.kind());
			rows.putIfAbsent(finding, row);
			journey.map(each -> byJourney.computeIfAbsent(each.qualifiedName(), name -> new ArrayList<>()))
					.orElse(elsewhere).add(row);
		}
		List<JourneyFindings> journeys = site.journeys().stream()
				.map(journey -> new JourneyFindings(anchor(site.addresses().link(journey)), journey.title(),
						link(journey, site),
						RuleFindings.of(byJourney.getOrDefault(journey.qualifiedName(), List.of()), kinds,
								site.words())))
				.toList();
		List<AllowedRow> allowed = inspected.allowed().stream().map(each -> allowed(each, site)).toList();
		return new FindingsReport(counts(inspected.findings(), site.words()), next(inspected.findings(), rows, site),
				journeys, RuleFindings.of(elsewhere, kinds, site.words()), OwnerFindings.of(all, site.words()),
				allowed);
	}

	private static List<NextItem> next(List<Finding> findings, Map<Finding, FindingRow> rows, SiteContext site) {
		Language language = Language.of(site.words().language()).orElseThrow();
		List<NextItem> items = new ArrayList<>();
		Weight last = null;
		for (NextThing thing : new NextThings(site.model(), RuleCatalogue.standard().rules(), language).of(findings)) {
			FindingRow row = rows.get(thing.findings().first());
			Optional<String> reason = thing.weight() == last ? Optional.empty()
					: Optional.of(thing.weight().reason(language));
			items.add(new NextItem(MessageSpan.of(thing.sentence()), reason, "#" + row.anchor(), row.spot().place()));
			last = thing.weight();
		}
		return items;
	}

	private static String anchor(String folder) {
		return "journey-" + folder.replace('%', '_');
	}

	/** Where the findings of a journey are told; empty if there is no such page. */
	public static Optional<String> place(SiteContext site, Journey journey) {
		return site.workspaceDocuments().stream().filter(document -> document.key().equals(Document.REPORT)).findFirst()
				.map(report -> report.fileName() + "#" + anchor(site.addresses().link(journey)));
	}

	private static Optional<Link> link(Journey journey, SiteContext site) {
		return site.context(journey).documents().stream().findFirst()
				.flatMap(document -> site.addresses().place(journey)
						.map(place -> new Link(document.title(site.words()), place, false)));
	}

	private static AllowedRow allowed(Allowed allowed, SiteContext site) {
		return new AllowedRow(FindingRow.of(allowed.finding(), "", site),
				allowed.allowance().reason().map(reason -> reason.value()).orElse(""));
	}

	private static List<String> counts(List<Finding> findings, Words words) {
		List<String> counts = new ArrayList<>();
		for (Severity severity : Severity.values())
			counts.add(words.count("report." + severity.word(),
					(int) findings.stream().filter(finding -> finding.severity() == severity).count()));
		return counts;
	}
}
