package journey.dsl.document.handoffchart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.analysis.FlowStep;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;

/** The silos between which customers pass, each with its column, in the order in which the journey comes to them. */
final class ChartLanes {
	/** With more columns than this the arrows say less than a list. The style has a class for each column. */
	static final int MOST = 12;

	private final Map<String, Integer> columns = new HashMap<>();
	private final List<Side> silos = new ArrayList<>();

	private ChartLanes() {}

	static ChartLanes of(List<Passing> passings, JourneyContext context) {
		Set<String> passing = new HashSet<>();
		passings.forEach(each -> passing.addAll(List.of(each.route().from().key(), each.route().to().key())));
		ChartLanes lanes = new ChartLanes();
		for (FlowStep step : context.site().analyses().flow(context.journey()).steps())
			context.model().ownerOf(step.step()).map(owner -> Side.of(owner, context))
					.filter(silo -> passing.contains(silo.key())).ifPresent(lanes::add);
		for (Passing each : passings) {
			lanes.add(each.route().from());
			lanes.add(each.route().to());
		}
		return lanes;
	}

	private void add(Side silo) {
		if (columns.putIfAbsent(silo.key(), silos.size()) == null) silos.add(silo);
	}

	List<Side> silos() {
		return silos;
	}

	List<Mention> names() {
		return silos.stream().map(Side::silo).toList();
	}

	/** The classes that lay an arrow from one column to another. */
	Arrow arrow(Passing passing) {
		int from = columns.get(passing.route().from().key()) + 1;
		int to = columns.get(passing.route().to().key()) + 1;
		String direction = from == to ? "inside" : from < to ? "forth" : "back";
		return new Arrow("from-" + from + " to-" + to,
				"first-" + Math.min(from, to) + " last-" + Math.max(from, to) + " span-" + (Math.abs(from - to) + 1),
				direction);
	}
}
