package journey.dsl.document.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.document.SiteContext;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.step.Step;
import journey.dsl.model.step.SubJourney;

/**
 * The index over all journeys, retired ones last.
 *
 * @param totals what there is in all
 * @param rows one per journey
 * @param inspected whether it is known what the rules find
 */
public record Portfolio(List<String> totals, List<JourneyRow> rows, boolean inspected) {
	/** The index of a site. */
	public static Portfolio of(SiteContext site) {
		Map<String, FindingCount> findings = FindingCount.of(site);
		Map<String, List<Journey>> parents = parents(site);
		List<JourneyRow> rows = site.journeys().stream().sorted(Comparator.comparing(Journey::isRetired))
				.map(journey -> JourneyRow.of(site.context(journey),
						parents.getOrDefault(journey.qualifiedName(), List.of()),
						findings.get(journey.qualifiedName())))
				.toList();
		return new Portfolio(totals(site, rows), rows, site.inspected().isPresent());
	}

	private static List<String> totals(SiteContext site, List<JourneyRow> rows) {
		List<String> totals = new ArrayList<>(List.of(site.words().count("portfolio.journeys", rows.size())));
		int unowned = (int) rows.stream().filter(row -> row.people().owners().isEmpty() && !row.head().retired())
				.count();
		int late = (int) rows.stream().mapToLong(row -> row.key().late()).sum();
		if (unowned > 0) totals.add(site.words().count("portfolio.unowned", unowned));
		if (late > 0) totals.add(site.words().count("portfolio.late", late));
		return List.copyOf(totals);
	}

	/** The journeys in which each stands in small. */
	private static Map<String, List<Journey>> parents(SiteContext site) {
		Map<String, List<Journey>> parents = new HashMap<>();
		for (Journey journey : site.journeys())
			for (Step step : journey.steps())
				if (step instanceof SubJourney zoom && zoom.journey().isResolved()) {
					List<Journey> known = parents.computeIfAbsent(zoom.journey().target(), name -> new ArrayList<>());
					if (known.isEmpty() || known.get(known.size() - 1) != journey) known.add(journey);
				}
		return parents;
	}
}
