package journey.dsl.cli.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.rules.Finding;
import journey.dsl.rules.next.FindingGroup;

/**
 * Findings of one workspace that read as one.
 *
 * @param first that stands for all of them
 * @param findings all of them
 */
record FoundGroup(Found first, FindingGroup findings) {
	/** Findings with those that belong together folded, in their order. */
	static List<FoundGroup> of(List<Found> found) {
		List<FoundGroup> groups = new ArrayList<>();
		for (List<Found> ofOne : Found.byProject(found)) {
			Map<Finding, Found> known = new IdentityHashMap<>();
			for (Found each : ofOne) known.put(each.finding(), each);
			for (FindingGroup group : FindingGroup.of(ofOne.stream().map(Found::finding).toList()))
				groups.add(new FoundGroup(known.get(group.first()), group));
		}
		return groups;
	}

	/** Each finding by itself. */
	static List<FoundGroup> each(List<Found> found) {
		return found.stream().map(each -> new FoundGroup(each, new FindingGroup(List.of(each.finding())))).toList();
	}

	/** What the first one says, and what else it is true of. */
	String message() {
		return findings.message(first.project().workspace().model(), first.language());
	}
}
