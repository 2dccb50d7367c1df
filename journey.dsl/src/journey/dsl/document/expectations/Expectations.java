package journey.dsl.document.expectations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.analysis.PromiseLedger;
import journey.dsl.analysis.PromiseRecord;
import journey.dsl.analysis.Standing;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.expectations.ExpectationGroup.Row;
import journey.dsl.document.part.Total;
import journey.dsl.document.promises.PromiseRow;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.moment.Expectation;
import journey.dsl.model.service.Promise;
import journey.dsl.model.source.Ref;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Step;

/**
 * All that customers expect on a journey, by who must meet it, and the promises they hear on it.
 *
 * @param title of the journey
 * @param totals how many expectations there are, and what is wrong with them
 * @param groups by who must meet them
 * @param promises those that the journey gives, keeps or breaks
 * @param undeclared names of promises that mean nothing
 */
public record Expectations(String title, List<Total> totals, List<ExpectationGroup> groups, List<PromiseRow> promises,
		List<String> undeclared) {
	/** Whether customers expect anything on the journey, or hear of a promise. */
	public static boolean isFor(SiteContext site, Journey journey) {
		return journey.steps().stream().anyMatch(step -> promises(step).findAny().isPresent()
				|| step instanceof Moment moment && !moment.needs().expectations().isEmpty());
	}

	/** The register of a journey. */
	public static Expectations of(JourneyContext context) {
		List<Row> rows = rows(context);
		Set<Promise> promises = new LinkedHashSet<>();
		Set<String> undeclared = new LinkedHashSet<>();
		context.journey().steps().stream().flatMap(Expectations::promises)
				.forEach(name -> context.model().find(name, Promise.class).ifPresentOrElse(promises::add,
						() -> undeclared.add(name.name())));
		PromiseLedger ledger = ledger(context);
		List<PromiseRecord> records = promises.stream().map(ledger::record).toList();
		return new Expectations(context.journey().title(), totals(rows, context.words()),
				ExpectationGroup.of(rows, context.words()),
				records.stream().map(promise -> PromiseRow.of(promise, context.site(), context.journey())).toList(),
				List.copyOf(undeclared));
	}

	/** The ledger of the workspace, which leaves out what is retired; that of a retired journey is its own. */
	private static PromiseLedger ledger(JourneyContext context) {
		return context.journey().isRetired() ? PromiseLedger.of(context.model(), context.journey())
				: context.site().analyses().promises();
	}

	private static Stream<Ref> promises(Step step) {
		Stream<Ref> given = step.encounter().outlook().gives().stream();
		return step instanceof Moment moment ? Stream
				.of(given, moment.design().keeps().stream(), moment.design().breaks().stream()).flatMap(one -> one)
				: given;
	}

	private static List<Row> rows(JourneyContext context) {
		List<Row> rows = new ArrayList<>();
		for (Step step : context.journey().steps()) {
			if (!(step instanceof Moment moment)) continue;
			Optional<String> anchor = Optional.of(context.anchors().of(moment));
			for (Expectation expectation : moment.needs().expectations()) {
				rows.add(new Row(anchor, ExpectationRow.of(expectation, moment, context)));
				anchor = Optional.empty();
			}
		}
		return rows;
	}

	private static List<Total> totals(List<Row> rows, Words words) {
		int lost = (int) rows.stream().filter(row -> row.expectation().duty().carriage().isLost()).count();
		int nobodys = (int) rows.stream().filter(row -> row.expectation().duty().metBy().isEmpty()).count();
		return List.of(
				Total.plain(rows.size(), "expectations.total.all", words),
				Total.zeroWanted(ExpectationGroup.count(rows, Standing.MISSED), "expectations.total.missed", words),
				Total.plain(ExpectationGroup.count(rows, Standing.MET), "expectations.total.met", words),
				Total.plain(ExpectationGroup.count(rows, Standing.UNKNOWN), "expectations.total.unknown", words),
				Total.zeroWanted(lost, "expectations.total.lost", words),
				Total.zeroWanted(nobodys, "expectations.total.nobodys", words));
	}
}
