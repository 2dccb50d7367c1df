package journey.dsl.document.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found about one element.
 *
 * @param rows by place; all about the same element, which the first one names
 */
public record ElementFindings(List<FindingRow> rows) {
	/** The findings by what they are about, in the order of the text. */
	static List<ElementFindings> of(List<FindingRow> rows) {
		Map<String, List<FindingRow>> byElement = new LinkedHashMap<>();
		for (FindingRow row : rows) byElement.computeIfAbsent(row.about(), about -> new ArrayList<>()).add(row);
		return byElement.values().stream().map(ElementFindings::new).toList();
	}

	/** The one that stands for all of them. */
	public FindingRow first() {
		return rows.get(0);
	}
}
