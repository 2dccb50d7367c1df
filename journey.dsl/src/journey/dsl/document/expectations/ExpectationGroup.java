package journey.dsl.document.expectations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.analysis.Standing;
import journey.dsl.document.Mention;
import journey.dsl.document.Words;
import journey.dsl.document.part.Total;

/**
 * What one team or person must meet.
 *
 * @param anchor its place on the page
 * @param owner who must meet it; empty if nobody said
 * @param totals how many there are, and how many are not met
 * @param rows in the order of the journey
 */
public record ExpectationGroup(String anchor, Optional<Mention> owner, List<Total> totals, List<Row> rows) {
	/**
	 * An expectation at its place.
	 *
	 * @param anchor of the moment, at the first of its expectations on the page
	 * @param expectation what is expected
	 */
	public record Row(Optional<String> anchor, ExpectationRow expectation) {}

	/** Groups in the order in which the journey comes to their owners, what nobody must meet last. */
	static List<ExpectationGroup> of(List<Row> rows, Words words) {
		Map<Optional<Mention>, List<Row>> byOwner = new LinkedHashMap<>();
		for (Row row : rows)
			byOwner.computeIfAbsent(row.expectation().duty().metBy(), owner -> new ArrayList<>()).add(row);
		List<Row> nobodys = byOwner.remove(Optional.<Mention>empty());
		if (nobodys != null) byOwner.put(Optional.empty(), nobodys);
		List<ExpectationGroup> groups = new ArrayList<>();
		byOwner.forEach((owner, ones) -> groups.add(
				new ExpectationGroup("met-by-" + (groups.size() + 1), owner, totals(ones, words), List.copyOf(ones))));
		return groups;
	}

	/** How many expectations there are, and how many of them are not met today. */
	static List<Total> totals(List<Row> rows, Words words) {
		return List.of(Total.plain(rows.size(), "expectations.total.all", words),
				Total.zeroWanted(count(rows, Standing.MISSED), "expectations.total.missed", words));
	}

	static int count(List<Row> rows, Standing standing) {
		return (int) rows.stream().filter(row -> row.expectation().current().standing() == standing).count();
	}
}
