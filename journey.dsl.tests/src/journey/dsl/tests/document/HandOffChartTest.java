package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.Standing;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.handoffchart.Arrow;
import journey.dsl.document.handoffchart.HandOffChart;
import journey.dsl.document.handoffchart.OwnerLoad;
import journey.dsl.document.handoffchart.Passing;
import journey.dsl.document.handoffchart.PassingMatrix.Cell;
import journey.dsl.document.handoffchart.PassingRow;
import journey.dsl.document.part.Total;
import org.junit.jupiter.api.Test;

/** Who hands what to whom. */
class HandOffChartTest {
	private static final String STEPS = """
			stage s { touchpoint a "A" { owner sales } touchpoint b "B" { owner desk } touchpoint c "C" { owner sales \
			} touchpoint d "D" { owner desk } }
			""";

	private static HandOffChart chart(String clauses) {
		return HandOffChart.of(Models.journey(clauses));
	}

	private static List<Passing> passings(HandOffChart chart) {
		return chart.rows().stream().map(PassingRow::passing).toList();
	}

	@Test
	void handOffsAndGapsStandInTheOrderOfTheJourney() {
		List<Passing> passings = passings(chart(
				STEPS + "hand-off late from sales to desk after c { } hand-off early from sales to desk after a { }"));
		assertThat(passings)
				.extracting(each -> each.title().map(Mention::text).orElse("nobody"),
						each -> each.route().after().text())
				.containsExactly(tuple("Early", "A"), tuple("nobody", "B"),
						tuple("Late", "C"));
		assertThat(passings.get(1).isCarried()).isFalse();
		assertThat(passings.get(1).route().before()).contains(new Mention("C", Optional.of("map.html#step-c")));
	}

	@Test
	void columnsComeAsTheJourneyComesToThem() {
		HandOffChart chart = chart(
				"stage s { touchpoint a { owner desk } touchpoint b { owner sales } touchpoint c { owner elsewhere } "
						+ "} hand-off h from sales to desk after b { } ");
		assertThat(chart.silos()).extracting(Mention::text).containsExactly("Order desk", "Sales");
		assertThat(chart.columns()).isEqualTo("drawn lanes-2");
		assertThat(chart.rows().get(1).arrow()).isEqualTo(new Arrow("from-2 to-1", "first-1 last-2 span-2", "back"));
		assertThat(chart.rows().get(0).arrow().direction()).isEqualTo("forth");
	}

	@Test
	void aPersonStandsInTheColumnOfTheirTeam() {
		HandOffChart chart = chart(
				"stage s { touchpoint a { owner sales } } hand-off h from sales to carla after a { } hand-off i from "
						+ "desk to carla after a { }");
		assertThat(chart.silos()).extracting(Mention::text).containsExactly("Sales", "Order desk");
		assertThat(passings(chart).get(0).route().to().who().text()).isEqualTo("Carla (Order desk)");
		assertThat(chart.rows().get(1).arrow().isInside()).isTrue();
		assertThat(chart.loads()).extracting(OwnerLoad::gives, OwnerLoad::receives).containsExactly(tuple(1, 0),
				tuple(1, 2));
	}

	@Test
	void aHandOffSaysWhatAPersonInChargeAsks() {
		Passing passing = passings(chart(
				STEPS + """
						hand-off h "The file" from sales to desk after a before b { accountable carla carries "one", \
						"two" wait at most 1 day today 3 days seen-by-customer }
						"""))
				.get(0);
		assertThat(passing.title()).contains(new Mention("The file", Optional.of("handoffs.html#hand-off-h")));
		assertThat(passing.carries()).containsExactly("one", "two");
		assertThat(passing.waiting())
				.isEqualTo(new Passing.Wait(Optional.of("1 day"), Optional.of("3 days"), Standing.MISSED));
		assertThat(passing.waiting().isOver()).isTrue();
		assertThat(passing.accountable().orElseThrow().text()).isEqualTo("Carla");
		assertThat(passing.seen()).isTrue();
	}

	@Test
	void theTotalsSayWhatIsMissing() {
		HandOffChart chart = chart(STEPS
				+ "hand-off h from sales to desk after a { wait at most 1 day today 3 days } hand-off i from sales to "
				+ "desk after c { accountable carla }");
		assertThat(chart.totals()).extracting(Total::number).containsExactly(2, 1, 1, 1, 1);
		assertThat(chart.totals()).extracting(Total::open).containsExactly(false, true, true, true, true);
		assertThat(chart.loads()).containsExactly(
				new OwnerLoad(new Mention("Sales", Optional.of("../teams/sales.html")), 2, 0, 1, 1),
				new OwnerLoad(new Mention("Order desk", Optional.of("../teams/desk.html")), 0, 2, 1, 1));
	}

	@Test
	void theMatrixCountsAndLeadsToTheRows() {
		HandOffChart chart = chart(STEPS
				+ "hand-off h \"One\" from sales to desk after a { } hand-off i \"Two\" from sales to desk after c { }");
		assertThat(chart.matrix().takers()).extracting(Mention::text).containsExactly("Sales", "Order desk");
		List<Cell> sales = chart.matrix().rows().get(0).cells();
		assertThat(sales.get(0).isEmpty()).isTrue();
		assertThat(sales.get(1).handOffs()).extracting(link -> link.text() + link.href())
				.containsExactly("One#hand-off-h", "Two#hand-off-i");
		assertThat(chart.matrix().rows().get(1).filled()).extracting(Cell::uncarried).containsExactly(1);
	}

	@Test
	void namesThatMeanNothingHaveAColumnAndComeLast() {
		HandOffChart chart = chart(
				"stage s { touchpoint a { owner sales } } hand-off lost from nobody to sales after nowhere { } "
						+ "hand-off h from sales to sales after a { }");
		assertThat(passings(chart)).extracting(each -> each.title().orElseThrow().text()).containsExactly("H", "Lost");
		assertThat(chart.silos()).extracting(Mention::text).containsExactly("Sales", "nobody");
		assertThat(passings(chart).get(1).route().after()).isEqualTo(new Mention("nowhere", Optional.empty()));
	}

	@Test
	void aNameThatMeansNothingMayBeTheHandOffThatIsMissing() {
		assertThat(passings(chart(
				"stage s { touchpoint a { owner sales } touchpoint b { owner desk } } hand-off h from sales to dsek "
						+ "after a { }")))
				.extracting(Passing::isCarried).containsExactly(true);
	}

	@Test
	void manyOwnersAreAList() {
		StringBuilder steps = new StringBuilder();
		StringBuilder teams = new StringBuilder();
		for (int i = 0; i < 13; i++) {
			steps.append("touchpoint p" + i + " { owner t" + i + " } ");
			teams.append("team t" + i + " ");
		}
		HandOffChart chart = chart("stage s { " + steps + "} } " + teams + " journey x {");
		assertThat(chart.drawn()).isFalse();
		assertThat(chart.rows()).hasSize(12);
	}

	@Test
	void aJourneyInOneHandHasNoChart() {
		JourneyContext context = Models
				.journey("stage s { touchpoint a { owner sales } touchpoint b { owner sales } }");
		assertThat(HandOffChart.isFor(context.site(), context.journey())).isFalse();
		JourneyContext change = Models.journey(STEPS);
		assertThat(HandOffChart.isFor(change.site(), change.journey())).isTrue();
	}
}
