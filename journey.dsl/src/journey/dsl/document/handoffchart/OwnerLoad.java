package journey.dsl.document.handoffchart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.document.Mention;

/**
 * How much a silo hands over and takes over.
 *
 * @param silo whose
 * @param gives hand-offs from it
 * @param receives hand-offs to it
 * @param over how many of both take longer than they may
 * @param uncarried owner changes from or to it that nobody carries
 */
public record OwnerLoad(Mention silo, int gives, int receives, int over, int uncarried) {
	static List<OwnerLoad> of(ChartLanes lanes, List<Passing> passings) {
		Map<String, OwnerLoad> loads = new HashMap<>();
		lanes.silos().forEach(silo -> loads.put(silo.key(), new OwnerLoad(silo.silo(), 0, 0, 0, 0)));
		for (Passing passing : passings) {
			boolean inside = passing.route().from().key().equals(passing.route().to().key());
			loads.computeIfPresent(passing.route().from().key(), (key, load) -> load.with(passing, 1, inside ? 1 : 0));
			if (!inside) loads.computeIfPresent(passing.route().to().key(), (key, load) -> load.with(passing, 0, 1));
		}
		return lanes.silos().stream().map(silo -> loads.get(silo.key())).toList();
	}

	private OwnerLoad with(Passing passing, int given, int received) {
		if (!passing.isCarried()) return new OwnerLoad(silo, gives, receives, over, uncarried + 1);
		return new OwnerLoad(silo, gives + given, receives + received, passing.waiting().isOver() ? over + 1 : over,
				uncarried);
	}
}
