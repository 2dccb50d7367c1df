package journey.dsl.document.portfolio;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.report.FindingsReport;
import journey.dsl.model.journey.Journey;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;

/**
 * How many findings there are in a journey.
 *
 * @param texts how many of each severity, the worst first, with the class of its style
 * @param href where they are told
 * @param weight to sort by: an error counts more than any number of warnings
 */
public record FindingCount(List<Text> texts, Optional<String> href, long weight) {
	private static final long MORE_THAN_ANY = 1_000_000;

	/**
	 * The findings of one severity.
	 *
	 * @param severity its word, for the style
	 * @param text how many
	 */
	public record Text(String severity, String text) {}

	/** The counts of all journeys of a site, by qualified name. */
	static Map<String, FindingCount> of(SiteContext site) {
		Map<String, Map<Severity, Integer>> counts = new HashMap<>();
		site.inspected().ifPresent(inspected -> {
			for (Finding finding : inspected.findings())
				site.findingSubjects().journey(finding)
						.ifPresent(journey -> counts
								.computeIfAbsent(journey.qualifiedName(), name -> new EnumMap<>(Severity.class))
								.merge(finding.severity(), 1, Integer::sum));
		});
		Map<String, FindingCount> all = new HashMap<>();
		for (Journey journey : site.journeys())
			all.put(journey.qualifiedName(), of(counts.getOrDefault(journey.qualifiedName(), Map.of()), site.words(),
					FindingsReport.place(site, journey)));
		return all;
	}

	private static FindingCount of(Map<Severity, Integer> counts, Words words, Optional<String> href) {
		long weight = counts.getOrDefault(Severity.ERROR, 0) * MORE_THAN_ANY + counts.getOrDefault(Severity.WARNING, 0);
		return new FindingCount(
				counts.entrySet().stream()
						.map(count -> new Text(count.getKey().word(),
								words.count("report." + count.getKey().word(), count.getValue())))
						.toList(),
				href, weight);
	}
}
