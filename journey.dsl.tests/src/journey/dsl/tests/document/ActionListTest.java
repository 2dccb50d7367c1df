package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.ActionGain.Size;
import journey.dsl.analysis.ActionGain;
import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.actions.ActionList;
import journey.dsl.document.actions.ActionMatrix.MatrixCell;
import journey.dsl.document.actions.ActionMatrix;
import journey.dsl.document.actions.ActionRow;
import journey.dsl.document.actions.GainText;
import journey.dsl.document.actions.TaskRow;
import journey.dsl.document.part.Due;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.value.Money;
import org.junit.jupiter.api.Test;

/** What there is to do, and what it gains. */
class ActionListTest {
	private static final String HEAD = "team desk \"Desk\" person otto \"Otto\" outcome win \"Win\" { worth EUR 24000 "
			+ "} outcome lost \"Lost\" { is leaves worth EUR -300 } outcome free \"Free\" ";
	private static final String MOMENT = "stage s \"S\" { moment m \"M\" { chance of win today 40% target 60% chance "
			+ "of lost today 20% chance of free today 10% } touchpoint t \"T\" } ";

	private static ActionGain gain(String effects) {
		JourneyModel model = Models.of(HEAD + "journey j { " + MOMENT + " action a improves m { " + effects + " } }");
		return ActionGain.of(model.journeys().get(0).actions().get(0), model);
	}

	private static ActionList list(String clauses) {
		SiteContext site = Models.site(Models.of(HEAD + "journey j \"J\" { owner otto " + MOMENT + clauses + " }"));
		return ActionList.of(site.context(site.journeys().get(0)));
	}

	@Test
	void aGainIsTheDifferenceToTheChanceTodayTimesWhatTheOutcomeIsWorth() {
		ActionGain.Part part = gain("raises win to 55%").parts().get(0);
		assertThat(part.points().orElseThrow()).isEqualByComparingTo("15");
		assertThat(part.perCustomer()).contains(new Money("EUR", BigDecimal.valueOf(3600)));
		assertThat(gain("raises free to 15%").parts().get(0).perCustomer()).as("nobody has said what it is worth")
				.isEmpty();
	}

	@Test
	void ofSeveralMomentsTheFirstThatStatesAChanceCounts() {
		String other = "stage u { moment n \"N\" { chance of win today 10% } } ";
		ActionList list = list(other + "action a improves t, m, n { cost EUR 500 effort low raises win to 55% }");
		ActionRow row = list.actions().get(0);
		assertThat(row.gain().gains()).extracting(GainText::change).containsExactly("40% \u2192 55%");
		assertThat(row.aim().steps()).extracting(Mention::text).containsExactly("T", "M", "N");
		assertThat(list.actions()).hasSize(1);
		assertThat(list.open()).isEqualTo(1);
	}

	@Test
	void fewerLossesAreAGain() {
		ActionGain.Part part = gain("lowers lost to 5%").parts().get(0);
		assertThat(part.points().orElseThrow()).isEqualByComparingTo("15");
		assertThat(part.perCustomer()).contains(new Money("EUR", BigDecimal.valueOf(45)));
		assertThat(gain("raises lost to 30%").parts().get(0).points().orElseThrow()).isEqualByComparingTo("-10");
	}

	@Test
	void whatIsNotKnownIsNoGain() {
		JourneyModel model = Models.of(HEAD + "journey j { " + MOMENT
				+ " action a improves t { raises win to 50% } action b improves nowhere { raises win to 50% raises "
				+ "nothing to 3% } }");
		assertThat(model.journeys().get(0).actions()).extracting(action -> ActionGain.of(action, model).size())
				.containsExactly(Size.UNKNOWN, Size.UNKNOWN);
		assertThat(gain("").size()).isEqualTo(Size.UNKNOWN);
	}

	@Test
	void theOutcomeThatGainsMostDecidesHowLargeAGainIs() {
		assertThat(gain("raises win to 41% lowers lost to 10%").size()).isEqualTo(Size.HIGH);
		assertThat(gain("raises win to 49.9% lowers lost to 19%").size()).isEqualTo(Size.SOME);
		assertThat(gain("raises win to 30%").size()).isEqualTo(Size.SOME);
	}

	@Test
	void gainsAreSaidInWords() {
		List<GainText> gains = list(
				"action a improves m { raises win to 41% lowers lost to 20% raises win to 30% raises unknown to 5% }")
				.actions().get(0).gain().gains();
		assertThat(gains).containsExactly(
				new GainText("Win", Optional.of("+1 point"), "40% \u2192 41%",
						Optional.of("\u2248 EUR 240 for each customer who reaches the moment")),
				new GainText("Lost", Optional.of("\u00b10 points"), "20% \u2192 20%",
						Optional.of("\u2248 EUR 0 for each customer who reaches the moment")),
				new GainText("Win", Optional.of("\u221210 points"), "40% \u2192 30%",
						Optional.of("\u2248 EUR -2400 for each customer who reaches the moment")),
				new GainText("unknown", Optional.empty(), "to 5%; the chance today is not known", Optional.empty()));
	}

	@Test
	void anActionSaysAllThatIsKnown() {
		ActionRow row = list(
				"action a \"A\" improves m { removes \"waiting\" owner desk due 2020-01-01 effort low cost EUR 500 "
						+ "status doing }")
				.actions().get(0);
		assertThat(row.anchor()).isEqualTo("action-a");
		assertThat(row.aim().steps()).containsExactly(new Mention("M", Optional.of("../j/moments.html#step-m")));
		assertThat(row.aim().removes()).containsExactly("waiting");
		assertThat(row.owner()).isEqualTo(new Mention("Desk", Optional.of("../teams/desk.html")));
		assertThat(row.progress().due()).isEqualTo(new Due("due 2020-01-01", true, false));
		assertThat(List.of(row.progress().status(), row.price().effortWord(), row.price().cost().orElseThrow()))
				.containsExactly("being done",
						"low", "EUR 500");
		ActionRow bare = list("action a improves m").actions().get(0);
		assertThat(List.of(bare.progress().status(), bare.price().effortWord(), bare.owner().text(),
				bare.progress().due().text()))
				.containsExactly("status not said", "not said", "nobody yet", "no date yet");
		assertThat(bare.price().cost()).isEmpty();
	}

	@Test
	void whatGainsMostAndTakesLeastComesFirst() {
		ActionList list = list(
				"""
						action done improves m { effort low status done raises win to 60% } action vague improves m { \
						effort low }
						action large improves m { effort high raises win to 60% } action easy improves m { effort low \
						raises win to 60% }
						action small improves m { effort low raises win to 45% } action untold improves m { raises win \
						to 60% } action off improves m { status dropped due 2020-01-01 }
						""");
		assertThat(list.actions()).extracting(row -> row.title().text()).containsExactly("Easy", "Large", "Untold",
				"Small", "Vague", "Done", "Off");
		assertThat(list.late()).as("what is dropped is not late").isZero();
		ActionMatrix matrix = list.matrix().orElseThrow();
		assertThat(matrix.rows()).flatExtracting(row -> row.cells()).filteredOn(cell -> !cell.actions().isEmpty())
				.extracting(cell -> cell.style() + " " + cell.effort() + " " + cell.actions().get(0).title().text())
				.containsExactly("first Low effort Easy", "later High effort Large", "later Effort not said Untold",
						"next Low effort Small", "later Low effort Vague");
		assertThat(matrix.rows()).flatExtracting(row -> row.cells()).extracting(MatrixCell::advice)
				.filteredOn(advice -> !advice.isEmpty()).containsExactly("Do first", "Then", "Then");
	}

	@Test
	void withoutAnythingOpenThereIsNoMatrix() {
		assertThat(list("action a improves m { status done }").matrix()).isEmpty();
	}

	@Test
	void tasksThatAreOpenComeFirstByTheirDay() {
		ActionList list = list(
				"""
						stage u { moment x "X" { simplify "done" by desk done deliver "later" by desk due 2099-01-01 \
						measure "some day" make-aware "late" by desk due 2020-01-01 } }
						""");
		assertThat(list.tasks()).extracting(TaskRow::text).containsExactly("late", "later", "some day", "done");
		assertThat(list.tasks()).extracting(task -> task.due().style()).containsExactly("late", "open", "open", "done");
		assertThat(list.tasks()).extracting(TaskRow::step).containsExactly("Make aware", "Deliver", "Measure",
				"Simplify");
		assertThat(list.tasks()).extracting(task -> task.owners().get(0).text() + task.named())
				.containsExactly("Desktrue", "Desktrue", "Ottofalse", "Desktrue");
		assertThat(list.late()).isEqualTo(1);
		assertThat(list.open()).isEqualTo(3);
	}

	@Test
	void theListOfAllLeavesRetiredJourneysOut() {
		SiteContext site = Models.site(Models.of(HEAD + "journey old { status retired " + MOMENT
				+ " action a improves m } journey new \"New\" { stage s { moment n { simplify \"it\" } } action b "
				+ "\"B\" improves n }"));
		ActionList all = ActionList.of(site);
		assertThat(all.journey()).isEmpty();
		assertThat(all.actions()).extracting(ActionRow::title)
				.containsExactly(new Mention("B", Optional.of("new/actions.html#action-b")));
		assertThat(all.actions().get(0).journey().orElseThrow().text()).isEqualTo("New");
		assertThat(all.tasks()).extracting(task -> task.owners().get(0).text()).containsExactly("nobody yet");
		assertThat(site.journeys()).extracting(journey -> ActionList.isFor(site, journey)).containsExactly(true, true);
	}

	@Test
	void thereIsNoListWhereNothingIsToBeDone() {
		SiteContext site = Models.site(Models.of(
				"journey old { status retired stage s { moment m } action a improves m } journey idle { stage s { "
						+ "moment m } }"));
		assertThat(ActionList.isFor(site)).isFalse();
		assertThat(ActionList.isFor(site, site.journeys().get(1))).isFalse();
	}
}
