package journey.dsl.document.handoffchart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.document.Mention;
import journey.dsl.document.part.Link;

/**
 * Who hands over to whom, and how often.
 *
 * @param takers the heads of the columns
 * @param rows one for each who hands over
 */
public record PassingMatrix(List<Mention> takers, List<Row> rows) {
	/**
	 * What one silo hands over.
	 *
	 * @param giver who hands over
	 * @param cells one for each who takes over
	 */
	public record Row(Mention giver, List<Cell> cells) {
		/** The cells in which something stands. */
		public List<Cell> filled() {
			return cells.stream().filter(cell -> !cell.isEmpty()).toList();
		}
	}

	/**
	 * What one silo hands over to another.
	 *
	 * @param taker who takes over
	 * @param handOffs their places on the page
	 * @param uncarried how often customers pass with nobody carrying anything
	 */
	public record Cell(Mention taker, List<Link> handOffs, int uncarried) {
		/** Whether customers never pass this way. */
		public boolean isEmpty() {
			return handOffs.isEmpty() && uncarried == 0;
		}
	}

	static PassingMatrix of(ChartLanes lanes, List<Passing> passings) {
		Map<List<String>, List<Passing>> byPair = new HashMap<>();
		Set<String> giving = new HashSet<>();
		Set<String> taking = new HashSet<>();
		for (Passing passing : passings) {
			giving.add(passing.route().from().key());
			taking.add(passing.route().to().key());
			byPair.computeIfAbsent(List.of(passing.route().from().key(), passing.route().to().key()),
					pair -> new ArrayList<>())
					.add(passing);
		}
		List<Side> givers = lanes.silos().stream().filter(silo -> giving.contains(silo.key())).toList();
		List<Side> takers = lanes.silos().stream().filter(silo -> taking.contains(silo.key())).toList();
		return new PassingMatrix(takers.stream().map(Side::silo).toList(), givers
				.stream().map(giver -> new Row(giver.silo(),
						takers.stream()
								.map(taker -> cell(taker,
										byPair.getOrDefault(List.of(giver.key(), taker.key()), List.of())))
								.toList()))
				.toList());
	}

	private static Cell cell(Side taker, List<Passing> passings) {
		List<Link> handOffs = passings.stream().filter(Passing::isCarried)
				.map(passing -> new Link(passing.title().orElseThrow().text(), "#" + passing.anchor().orElseThrow(),
						false))
				.toList();
		return new Cell(taker.silo(), handOffs, passings.size() - handOffs.size());
	}
}
