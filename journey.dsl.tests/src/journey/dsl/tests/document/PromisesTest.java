package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import journey.dsl.document.Mention;
import journey.dsl.document.SiteContext;
import journey.dsl.document.part.Total;
import journey.dsl.document.promises.PromiseRow.StepPlace;
import journey.dsl.document.promises.PromiseRow;
import journey.dsl.document.promises.Promises;
import org.junit.jupiter.api.Test;

/** The ledger of promises. */
class PromisesTest {
	private static final String PROMISES = """
			team sales "Sales"
			promise kept-one "Kept" { text "You get it." made by sales due within 3 days } promise unproven "Unproven" \
			promise broken-one "Broken" promise silent "Silent" { made by nobody }
			""";

	private static Promises ledger(String text) {
		return Promises.of(Models.site(Models.of(PROMISES + text)));
	}

	@Test
	void whatIsBrokenOrUnprovenStandsFirst() {
		Promises ledger = ledger(
				"""
						journey one "One" { stage s { touchpoint a "A" { gives kept-one, unproven, broken-one } moment \
						b "B" { keeps kept-one, broken-one } } }
						journey two "Two" { stage s { moment c "C" { breaks broken-one } } }
						""");
		assertThat(ledger.rows()).extracting(row -> row.title().text(), PromiseRow::state)
				.containsExactly(tuple("Broken", "Broken"), tuple("Unproven", "Nobody proves it"),
						tuple("Silent", "Never given"), tuple("Kept", "Kept"));
		assertThat(ledger.totals()).extracting(Total::number).containsExactly(4, 1, 0, 1, 1, 1);
		assertThat(ledger.totals()).extracting(Total::open).containsExactly(false, true, false, true, true, false);
	}

	@Test
	void whatIsKeptWhereCustomersDoNotGetWhatTheyExpectIsInDoubt() {
		PromiseRow row = ledger(
				"journey one \"One\" { stage s { touchpoint a \"A\" { gives kept-one } moment b \"B\" { keeps "
						+ "kept-one expects \"it\" within 3 days today 9 days } } }")
				.rows()
				.stream().filter(each -> each.anchor().equals("promise-kept-one")).findFirst().orElseThrow();
		assertThat(row.state()).isEqualTo("In doubt");
		assertThat(row.trail().kept()).extracting(StepPlace::missed).containsExactly(true);
		assertThat(row.trail().given()).extracting(StepPlace::missed).containsExactly(false);
	}

	@Test
	void aRowSaysWhoHasToldWhatWhere() {
		PromiseRow row = ledger(
				"journey one \"One\" { stage s { touchpoint a \"A\" { gives kept-one } moment b \"B\" { keeps "
						+ "kept-one } } }")
				.rows().stream()
				.filter(each -> each.sign().equals("kept")).findFirst().orElseThrow();
		assertThat(row.anchor()).isEqualTo("promise-kept-one");
		assertThat(row.text()).contains("You get it.");
		assertThat(row.madeBy().map(Mention::text)).contains("Sales");
		assertThat(row.due()).contains("3 days");
		assertThat(row.trail().given())
				.extracting(place -> place.step().href().orElse(""), place -> place.journey().orElse(""))
				.containsExactly(tuple("one/map.html#step-a", "One"));
		assertThat(row.trail().kept()).extracting(StepPlace::step).extracting(step -> step.href().orElse(""))
				.containsExactly("one/moments.html#step-b");
		assertThat(row.trail().broken()).isEmpty();
	}

	@Test
	void retiredJourneysDoNotCount() {
		Promises ledger = ledger(
				"journey one { status retired stage s { touchpoint a { gives kept-one } moment b { breaks kept-one } "
						+ "} }");
		assertThat(ledger.rows()).extracting(PromiseRow::sign).containsOnly("never-given");
	}

	@Test
	void aNameThatMeansNothingMayBeAnyPromise() {
		Promises ledger = ledger(
				"journey one { stage s { touchpoint a { gives kept-one } moment b { keeps who-knows } } }");
		assertThat(ledger.rows()).filteredOn(row -> row.anchor().equals("promise-kept-one"))
				.extracting(PromiseRow::state).containsExactly("Not clear yet");
	}

	@Test
	void anOwnerThatNobodyKnowsIsNamedAsWritten() {
		assertThat(ledger("").rows()).filteredOn(row -> row.anchor().equals("promise-silent"))
				.extracting(row -> row.madeBy().orElseThrow().text()).containsExactly("nobody");
	}

	@Test
	void withoutPromisesThereIsNoLedger() {
		SiteContext none = Models.site(Models.of("journey one { }"));
		assertThat(Promises.isFor(none)).isFalse();
		assertThat(none.workspaceDocuments()).extracting(document -> document.key()).doesNotContain("promises");
	}
}
