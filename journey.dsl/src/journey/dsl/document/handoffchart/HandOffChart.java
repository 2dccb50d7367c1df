package journey.dsl.document.handoffchart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.FlowStep;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.Words;
import journey.dsl.document.part.Total;
import journey.dsl.model.journey.HandOff;
import journey.dsl.model.journey.Journey;

/**
 * Who hands what to whom along a journey.
 *
 * @param title of the journey
 * @param totals how much is handed over, and what is missing
 * @param silos the columns of the chart
 * @param drawn whether there are few enough of them for arrows
 * @param rows every hand-off and every owner change that nobody carries, in the order of the journey
 * @param matrix who hands over to whom
 * @param loads how much each of them hands over and takes over
 */
public record HandOffChart(
		String title, List<Total> totals, List<Mention> silos, boolean drawn, List<PassingRow> rows,
		PassingMatrix matrix, List<OwnerLoad> loads) {
	private record Placed(int place, Passing passing) {}

	/** Whether customers pass from one silo to another in the journey. */
	public static boolean isFor(SiteContext site, Journey journey) {
		return !journey.handOffs().isEmpty() || !site.analyses().handOffs(journey).uncarried().isEmpty();
	}

	/** The chart of a journey. */
	public static HandOffChart of(JourneyContext context) {
		List<Passing> passings = passings(context);
		ChartLanes lanes = ChartLanes.of(passings, context);
		List<PassingRow> rows = passings.stream().map(passing -> new PassingRow(passing, lanes.arrow(passing)))
				.toList();
		return new HandOffChart(context.journey().title(), totals(passings, context.words()), lanes.names(),
				lanes.silos().size() <= ChartLanes.MOST, rows,
				PassingMatrix.of(lanes, passings), OwnerLoad.of(lanes, passings));
	}

	/** How many columns the chart has, as a class. */
	public String columns() {
		return drawn() ? "drawn lanes-" + silos().size() : "listed";
	}

	private static List<Passing> passings(JourneyContext context) {
		Flow flow = context.site().analyses().flow(context.journey());
		Stream<Placed> carried = context.journey().handOffs().stream()
				.map(handOff -> new Placed(place(handOff, flow), Passing.of(handOff, context)));
		Stream<Placed> uncarried = context.site().analyses().handOffs(context.journey()).uncarried().stream()
				.map(change -> new Placed(change.from().index(), Passing.of(change, context)));
		return Stream.concat(carried, uncarried).sorted(Comparator.comparing(Placed::place)).map(Placed::passing)
				.toList();
	}

	/** What stands behind a step that nobody knows comes last. */
	private static int place(HandOff handOff, Flow flow) {
		return flow.find(handOff.route().after()).map(FlowStep::index).orElse(Integer.MAX_VALUE);
	}

	private static List<Total> totals(List<Passing> passings, Words words) {
		List<Passing> handOffs = passings.stream().filter(Passing::isCarried).toList();
		int over = (int) handOffs.stream().filter(passing -> passing.waiting().isOver()).count();
		int noLimit = (int) handOffs.stream().filter(passing -> passing.waiting().limit().isEmpty()).count();
		int nobody = (int) handOffs.stream().filter(passing -> passing.accountable().isEmpty()).count();
		return List.of(
				Total.plain(handOffs.size(), "handoffchart.total.hand-offs", words),
				Total.zeroWanted(over, "handoffchart.total.over", words),
				Total.zeroWanted(passings.size() - handOffs.size(), "handoffchart.total.uncarried", words),
				Total.zeroWanted(noLimit, "handoffchart.total.no-limit", words),
				Total.zeroWanted(nobody, "handoffchart.total.no-accountable", words));
	}
}
