package journey.dsl.document.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.document.Words;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.next.FindingGroup;

/**
 * What one rule found in one place, as bad as each other.
 *
 * @param kind whether it cannot hold or is missing, in words
 * @param isGap whether it is missing
 * @param rows in the order of the text; never empty
 */
public record RuleFindings(String kind, boolean isGap, List<FindingRow> rows) {
	private static final List<String> ORDER = List.of("error", "warning", "info");

	/** The findings by rule, the worst first, and then in the order in which they come up. */
	static List<RuleFindings> of(List<FindingRow> rows, Map<FindingRow, RuleKind> kinds, Words words) {
		Map<String, List<FindingRow>> byRule = new LinkedHashMap<>();
		for (FindingRow row : rows)
			byRule.computeIfAbsent(row.level().severity() + " " + row.rule(), key -> new ArrayList<>()).add(row);
		return byRule.values().stream()
				.map(each -> new RuleFindings(words.get("report." + kinds.get(each.get(0)).word()),
						kinds.get(each.get(0)) == RuleKind.GAP, each))
				.sorted(Comparator.comparingInt(each -> ORDER.indexOf(each.first().level().severity()))).toList();
	}

	/** The one that stands for all of them. */
	public FindingRow first() {
		return rows.get(0);
	}

	/** Whether they read as one: the others are told by what they are about. */
	public boolean isFolded() {
		return isGap && rows.size() >= FindingGroup.FEWEST;
	}

	/** Those that say what they found. */
	public List<FindingRow> told() {
		return isFolded() ? rows.subList(0, 1) : rows;
	}

	/** Those of which the same is true. */
	public List<FindingRow> alike() {
		return isFolded() ? rows.subList(1, rows.size()) : List.of();
	}
}
