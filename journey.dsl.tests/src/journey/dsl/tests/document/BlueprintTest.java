package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.document.blueprint.Blueprint;
import journey.dsl.document.grid.Cell;
import journey.dsl.document.grid.Layer;
import journey.dsl.document.grid.Line;
import org.junit.jupiter.api.Test;

/** The touchpoint map. */
class BlueprintTest {
	private static final Blueprint PAGE = Blueprint.of(Models.journey(
			"""
					owner carla
					stage buy "Buy" { owner sales
					  own-step think "I think"
					  touchpoint order "I order" { via phone shows "A form" frontstage "Takes the call" by carla \
					backstage "Checks credit" by desk using erp }
					  touchpoint batch "Nobody sees this" { backstage "Runs the batch" automated by erp }
					  touchpoint get "I get it" { owner desk via phone does "Opens the box" } }
					hand-off h "Order" from sales to desk after order before get { wait at most 1 business day \
					recorded in crm }
					hand-off lost from nobody to desk after nothing { }
					} system erp "ERP" { owner desk } system crm "CRM" journey other {
					"""));

	private static List<String> said(String layer, String step) {
		int row = PAGE.layers().stream().map(Layer::label).toList().indexOf(layer);
		Blueprint.Column column = PAGE.strips().stream().flatMap(strip -> strip.bands().stream())
				.flatMap(band -> band.steps().stream())
				.filter(one -> one.head().title().equals(step)).findFirst().orElseThrow();
		Cell cell = column.cells().get(row);
		return cell.lines().stream()
				.flatMap(line -> Stream.of(line.label().map(label -> label + ": ").orElse("") + line.text())).toList();
	}

	@Test
	void standsFromWhatCustomersSeeDownToSystems() {
		assertThat(PAGE.layers()).extracting(Layer::label)
				.containsExactly("Sees", "Does in detail", "In front: Sales", "In front: Order desk",
						"Behind: Order desk", "Behind: Sales", "Support systems");
		assertThat(PAGE.layers()).extracting(layer -> layer.divider().map(Layer.Divider::name).orElse(""))
				.containsExactly("", "", "Line of interaction", "", "Line of visibility", "",
						"Line of internal interaction");
	}

	@Test
	void theOwnerMeetsTheCustomerInTheirLane() {
		assertThat(said("In front: Sales", "I order")).containsExactly("Phone",
				"Hands over: to Order desk \u00b7 at most 1 business day");
		assertThat(said("In front: Order desk", "I get it")).containsExactly("Phone", "Takes over: from Sales");
		assertThat(said("In front: Sales", "I get it")).isEmpty();
	}

	@Test
	void aPersonActsInTheLaneOfTheirTeam() {
		assertThat(said("In front: Order desk", "I order")).containsExactly("Takes the call \u2013 Carla");
	}

	@Test
	void whatCustomersDoNotSeeStandsBehind() {
		assertThat(said("Behind: Order desk", "I order")).containsExactly("Checks credit (ERP)");
		assertThat(said("Behind: Sales", "Nobody sees this")).containsExactly("Runs the batch");
		assertThat(said("In front: Sales", "Nobody sees this")).isEmpty();
	}

	@Test
	void systemsStandOnceWithTheirOwner() {
		assertThat(said("Support systems", "I order")).containsExactly("ERP (Order desk)", "CRM");
		assertThat(said("Support systems", "Nobody sees this")).containsExactly("Automated: ERP (Order desk)");
	}

	@Test
	void nothingIsOursWhereCustomersActAlone() {
		for (Layer layer : PAGE.layers()) assertThat(said(layer.label(), "I think")).as(layer.label()).isEmpty();
	}

	@Test
	void handOffsLeadToTheirSheets() {
		Stream<Line> lines = PAGE.strips().stream().flatMap(strip -> strip.bands().stream())
				.flatMap(band -> band.steps().stream())
				.flatMap(column -> column.cells().stream()).flatMap(cell -> cell.lines().stream());
		assertThat(lines.filter(line -> line.tone().equals("hand-off")).map(line -> line.href().orElse("")))
				.containsExactly("handoffs.html#hand-off-h", "handoffs.html#hand-off-h");
	}

	@Test
	void saysWhenNobodyWroteDownWhatHappensBehind() {
		assertThat(PAGE.hint()).isEmpty();
		assertThat(Blueprint.of(Models.journey("stage s { touchpoint a }")).hint().orElseThrow())
				.contains("`backstage`");
	}

	@Test
	void veryManyOwnersShareTheLastLane() {
		StringBuilder text = new StringBuilder("stage s { ");
		StringBuilder teams = new StringBuilder("} ");
		for (int i = 0; i < 15; i++) {
			text.append("touchpoint t%d { owner o%d via phone } ".formatted(i, i));
			teams.append("team o%d ".formatted(i));
		}
		Blueprint many = Blueprint.of(Models.journey(text + "} " + teams + " journey x {"));
		assertThat(many.layers()).hasSize(12);
		assertThat(many.layers().get(11).label()).isEqualTo("In front: further owners");
		long met = many.strips().stream().flatMap(strip -> strip.bands().stream())
				.flatMap(band -> band.steps().stream())
				.filter(column -> !column.cells().get(11).lines().isEmpty()).count();
		assertThat(met).isEqualTo(4);
	}
}
