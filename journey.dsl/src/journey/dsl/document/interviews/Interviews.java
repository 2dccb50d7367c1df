package journey.dsl.document.interviews;

import java.util.List;
import journey.dsl.document.SiteContext;
import journey.dsl.rules.inspection.Inspected;

/**
 * The interview guide: what to ask customers, so that the gaps that the rules found are closed.
 *
 * @param interviews one for each journey
 */
public record Interviews(List<Interview> interviews) {
	/** Whether there is something to ask. */
	public static boolean isFor(SiteContext site) {
		return site.inspected().stream().flatMap(inspected -> inspected.findings().stream())
				.anyMatch(
						finding -> Interview.isAnswer(finding) && site.findingSubjects().element(finding).isPresent());
	}

	/** The guide of a site. */
	public static Interviews of(SiteContext site) {
		return new Interviews(site.inspected().map(Inspected::findings)
				.map(findings -> Interview.of(findings, site)).orElse(List.of()));
	}
}
