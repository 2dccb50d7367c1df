package journey.dsl.document.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.dsl.document.Words;

/**
 * What one owner has to look at.
 *
 * @param owner their title, or that there is none
 * @param rows the worst first
 */
public record OwnerFindings(String owner, List<FindingRow> rows) {
	/** The findings by owner, sorted by title; what nobody owns comes last. */
	static List<OwnerFindings> of(List<FindingRow> rows, Words words) {
		Map<String, List<FindingRow>> byOwner = new TreeMap<>();
		List<FindingRow> nobodys = new ArrayList<>();
		for (FindingRow row : rows)
			row.ownership().owner().map(owner -> byOwner.computeIfAbsent(owner, name -> new ArrayList<>()))
					.orElse(nobodys)
					.add(row);
		List<OwnerFindings> owners = new ArrayList<>();
		byOwner.forEach((owner, own) -> owners.add(new OwnerFindings(owner, worstFirst(own))));
		if (!nobodys.isEmpty()) owners.add(new OwnerFindings(words.get("report.unowned"), worstFirst(nobodys)));
		return owners;
	}

	private static List<FindingRow> worstFirst(List<FindingRow> rows) {
		List<String> order = List.of("error", "warning", "info");
		return rows.stream().sorted(Comparator.comparingInt(row -> order.indexOf(row.level().severity()))).toList();
	}
}
