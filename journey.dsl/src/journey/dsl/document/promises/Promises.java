package journey.dsl.document.promises;

import java.util.Comparator;
import java.util.List;
import journey.dsl.analysis.PromiseRecord.State;
import journey.dsl.analysis.PromiseRecord;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.part.Total;
import journey.dsl.model.service.Promise;

/**
 * The ledger of all promises: the broken ones first, then those that nobody proves.
 *
 * @param totals how many there are of each kind
 * @param rows one per promise
 */
public record Promises(List<Total> totals, List<PromiseRow> rows) {
	/** Whether there is any promise. */
	public static boolean isFor(SiteContext site) {
		return !site.declarations(Promise.class).isEmpty();
	}

	/** The ledger of a site. */
	public static Promises of(SiteContext site) {
		List<PromiseRecord> promises = site.declarations(Promise.class).stream()
				.map(promise -> site.analyses().promises().record(promise))
				.sorted(Comparator.comparing(PromiseRecord::state)).toList();
		return new Promises(totals(promises, site.words()),
				promises.stream().map(promise -> PromiseRow.of(promise, site)).toList());
	}

	/** How many promises there are, and how many of each kind. */
	public static List<Total> totals(List<PromiseRecord> promises, Words words) {
		return List.of(
				Total.plain(promises.size(), "promises.total.all", words),
				Total.zeroWanted(count(promises, State.BROKEN), "promises.total.broken", words),
				Total.zeroWanted(count(promises, State.IN_DOUBT), "promises.total.in-doubt", words),
				Total.zeroWanted(count(promises, State.UNPROVEN), "promises.total.unproven", words),
				Total.zeroWanted(count(promises, State.NEVER_GIVEN), "promises.total.never-given", words),
				Total.plain(count(promises, State.KEPT), "promises.total.kept", words));
	}

	private static int count(List<PromiseRecord> promises, State state) {
		return (int) promises.stream().filter(promise -> promise.state() == state).count();
	}
}
