package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import journey.dsl.document.SiteContext;
import journey.dsl.document.comparison.Comparison;
import journey.dsl.document.comparison.HandOffRow;
import journey.dsl.document.comparison.StepRow.Change;
import journey.dsl.document.comparison.StepRow;
import journey.dsl.model.journey.Journey;
import org.junit.jupiter.api.Test;

/** As is and to be, side by side. */
class ComparisonTest {
	private static final SiteContext ATLAS = Models.site(Models.of("""
			team sales "Sales" team desk "Order desk" channel web "Web" channel fax "Fax" outcome stays "Stays"
			journey now "Now" { state as-is stage s "S" { owner sales
			  touchpoint lost "Lost first"
			  touchpoint order "I order" { via fax feels negative pain "Busy" often }
			  touchpoint form "I fill in the form"
			  touchpoint kept "I wait" { feels neutral }
			  moment end "It arrives" { chance of stays today 40% target 50% expects "on time" within 3 days } }
			  hand-off a "Order" from sales to desk after order { wait at most 3 days }
			  hand-off b "Back" from desk to sales after kept { } }
			journey later "Later" { state to-be improves now stage s "S" { owner sales
			  touchpoint fresh "I am asked"
			  touchpoint tap "I tap" { replaces order via web feels positive }
			  touchpoint kept "I wait" { feels neutral }
			  moment end "It arrives" { chance of stays today 40% target 60% expects "on time" within 1 day } }
			  hand-off x "Order" from sales to desk after tap { wait at most 1 day } }
			journey alone "Alone" { state to-be }
			journey itself "Itself" { state to-be improves itself }
			"""));

	private static Journey journey(String name) {
		return ATLAS.journeys().stream().filter(journey -> journey.name().equals(name)).findFirst().orElseThrow();
	}

	private static final Comparison PAGE = Comparison.of(ATLAS.context(journey("later")));

	private static List<String> rows(Function<StepRow, String> text) {
		return PAGE.rows().stream().map(text).toList();
	}

	@Test
	void onlyAToBeJourneyWithSomethingToImproveIsCompared() {
		assertThat(ATLAS.journeys()).filteredOn(journey -> Comparison.isFor(ATLAS, journey)).extracting(Journey::name)
				.containsExactly("later");
	}

	@Test
	void stepsStandBesideWhatTheyReplace() {
		assertThat(rows(row -> row.before().map(side -> side.title().text()).orElse("-") + " > "
				+ row.after().map(side -> side.title().text()).orElse("-")))
				.containsExactly("Lost first > -", "- > I am asked", "I order > I tap", "I fill in the form > -",
						"I wait > I wait", "It arrives > It arrives");
		assertThat(rows(StepRow::word)).containsExactly("dropped", "new", "changed", "dropped", "kept", "changed");
	}

	@Test
	void whatChangesIsSaidInWords() {
		assertThat(PAGE.rows().get(2).changes()).containsExactly(new Change("Channel", "Fax", "Web"),
				new Change("Pains", "Busy (often)", "none"));
		assertThat(PAGE.rows().get(5).changes()).containsExactly(
				new Change("Expects", "on time within 3 days", "on time within 1 day"),
				new Change("Stays", "40%, target 50%", "40%, target 60%"));
	}

	@Test
	void feelingsStandOnOneScale() {
		assertThat(rows(row -> row.feeling().orElse(""))).containsExactly("", "", "\u22121 \u2192 +1", "", "0 \u2192 0",
				"");
		assertThat(PAGE.rows().get(2).scale().orElseThrow().before()).contains("30%");
		assertThat(PAGE.rows().get(2).scale().orElseThrow().after()).contains("70%");
	}

	@Test
	void figuresShowTheDifference() {
		assertThat(PAGE.figures()).extracting(figure -> figure.label() + " " + figure.before() + " > " + figure.after())
				.containsExactly("Steps 5 > 4", "Hand-offs 2 > 1", "Pains 1 > 0", "Steps that feel bad 1 > 0");
		assertThat(PAGE.verdicts()).extracting(count -> count.text()).containsExactly("1 step is new", "2 steps change",
				"1 step stays", "2 steps are dropped");
	}

	@Test
	void handOffsBetweenTheSameOwnersStandForEachOther() {
		assertThat(PAGE.handOffs()).extracting(HandOffRow::word).containsExactly("changed", "dropped");
		assertThat(PAGE.handOffs().get(0).before().orElseThrow().limit()).isEqualTo("at most 3 days");
		assertThat(PAGE.handOffs().get(0).after().orElseThrow().limit()).isEqualTo("at most 1 day");
	}

	@Test
	void bothSidesLeadToTheirMaps() {
		StepRow changed = PAGE.rows().get(2);
		assertThat(changed.before().orElseThrow().title().href()).contains("../now/map.html#step-order");
		assertThat(changed.after().orElseThrow().title().href()).contains("../later/map.html#step-tap");
		assertThat(PAGE.before().href()).contains("../now/onepage.html");
	}
}
