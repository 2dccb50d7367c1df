package journey.dsl.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import journey.dsl.analysis.Standing;
import journey.dsl.document.JourneyContext;
import journey.dsl.document.Mention;
import journey.dsl.document.expectations.Carriage.Kind;
import journey.dsl.document.expectations.ExpectationGroup.Row;
import journey.dsl.document.expectations.ExpectationGroup;
import journey.dsl.document.expectations.ExpectationRow;
import journey.dsl.document.expectations.Expectations;
import journey.dsl.document.part.Total;
import journey.dsl.document.promises.PromiseRow;
import org.junit.jupiter.api.Test;

/** The register of what customers expect. */
class ExpectationsTest {
	private static Expectations register(String clauses) {
		return Expectations.of(Models.journey(clauses));
	}

	private static List<ExpectationRow> rows(Expectations register) {
		return register.groups().stream().flatMap(group -> group.rows().stream()).map(Row::expectation).toList();
	}

	private static ExpectationRow row(String clauses, String more) {
		return rows(register("stage s { touchpoint x { owner sales } moment a { expects \"it\" " + clauses
				+ " } touchpoint y } " + more)).get(0);
	}

	@Test
	void whoMustMeetItComesInTheOrderOfTheJourneyAndNobodyLast() {
		Expectations register = register(
				"""
						stage s { moment a "A" { expects "one" expects "two" met by desk } moment b "B" { expects \
						"three" met by sales expects "four" met by desk } }
						""");
		assertThat(register.groups()).extracting(group -> group.owner().map(Mention::text).orElse("nobody"))
				.containsExactly("Order desk", "Sales", "nobody");
		assertThat(register.groups().get(0).rows()).extracting(each -> each.expectation().text())
				.containsExactly("\u201ctwo\u201d", "\u201cfour\u201d");
		assertThat(register.groups()).extracting(ExpectationGroup::anchor).containsExactly("met-by-1", "met-by-2",
				"met-by-3");
		assertThat(register.groups().stream().flatMap(group -> group.rows().stream()).map(Row::anchor)
				.flatMap(Optional::stream)).containsExactly("step-b", "step-a");
	}

	@Test
	void aRowSaysWhereItIsExpectedAndWhereItStands() {
		ExpectationRow row = rows(register(
				"""
						stage s { moment a "A" { make-or-break rank 2 expects "fast" within 1 business day today 3 \
						business days set by sales met by carla } }
						"""))
				.get(0);
		assertThat(row.moment()).isEqualTo(new Mention("A", Optional.of("moments.html#step-a")));
		assertThat(row.rank()).contains("2");
		assertThat(row.limits()).containsExactly("within 1 business day");
		assertThat(row.current().today()).contains("3 business days");
		assertThat(row.current().standing()).isEqualTo(Standing.MISSED);
		assertThat(row.current().verdict()).isEqualTo("not met today");
		assertThat(row.duty().setBy().orElseThrow().text()).isEqualTo("Sales");
		assertThat(row.duty().metBy().orElseThrow().text()).isEqualTo("Carla");
		assertThat(row.measuredBy()).isEmpty();
	}

	@Test
	void whatIsNotKnownSaysWhy() {
		assertThat(row("within 1 day", "").current().verdict())
				.isEqualTo("not known: nobody has written down how it is today");
		assertThat(row("today 1 day", "").current().verdict())
				.isEqualTo("not known: there is no limit to compare with");
		assertThat(row("at least 90% today 1 day", "").current().verdict())
				.isEqualTo("not known: the figure cannot be compared with the limit");
		assertThat(row("within 1 day today 1 day", "").current().verdict()).isEqualTo("met today");
	}

	@Test
	void inOneSiloNothingHasToBeCarried() {
		assertThat(row("set by desk met by carla", "").duty().carriage().kind()).isEqualTo(Kind.SAME);
		assertThat(row("set by desk", "").duty().carriage().kind()).isEqualTo(Kind.UNKNOWN);
		assertThat(row("set by desk met by nobody-knows", "").duty().carriage().kind()).isEqualTo(Kind.UNKNOWN);
	}

	@Test
	void betweenSilosTheLastHandOffBeforeTheMomentCarriesIt() {
		ExpectationRow row = row("set by sales met by carla",
				"""
						hand-off early "Early" from sales to desk after x before a { } hand-off late "Late" from sales \
						to desk after y { } hand-off back from desk to sales after x { }
						""");
		assertThat(row.duty().carriage().text()).isEqualTo("Carried by");
		assertThat(row.duty().carriage().handOffs())
				.containsExactly(new Mention("Early", Optional.of("handoffs.html#hand-off-early")));
	}

	@Test
	void aHandOffThatComesTooLateSaysSo() {
		assertThat(row("set by sales met by desk", "hand-off late from sales to desk after a { }").duty().carriage()
				.text())
				.isEqualTo("Carried only after this moment, by");
	}

	@Test
	void severalHandOffsMayCarryItOneAfterTheOther() {
		ExpectationRow row = row("set by sales met by legal",
				"""
						hand-off two "Two" from desk to legal after x { } hand-off one "One" from sales to desk after \
						x { } hand-off around from desk to sales after x { } } team legal journey z {
						""");
		assertThat(row.duty().carriage().handOffs()).extracting(Mention::text).containsExactly("One", "Two");
	}

	@Test
	void whatNothingCarriesStandsOutAndIsCounted() {
		Expectations register = register(
				"stage s { moment a { expects \"it\" within 1 day today 2 days set by sales met by desk expects "
						+ "\"that\" } } hand-off h from desk to sales after a { }");
		assertThat(rows(register).get(0).duty().carriage().isLost()).isTrue();
		assertThat(rows(register).get(0).duty().carriage().text())
				.isEqualTo("No hand-off leads from Sales to Order desk");
		assertThat(register.totals()).extracting(Total::number).containsExactly(2, 1, 0, 1, 1, 1);
		assertThat(register.totals()).extracting(Total::open).containsExactly(false, true, false, false, true, true);
	}

	@Test
	void promisesOfTheJourneySayWhereElseTheyAreKept() {
		Expectations register = register("""
				stage s { touchpoint a "A" { gives soon, unheard } } } promise soon "Soon" promise later "Later"
				journey other "Another" { stage t { moment b "B" { keeps soon gives later } } } journey z {
				""");
		assertThat(register.promises()).extracting(PromiseRow::sign).containsExactly("kept");
		PromiseRow promise = register.promises().get(0);
		assertThat(promise.title()).isEqualTo(new Mention("Soon", Optional.of("../promises.html#promise-soon")));
		assertThat(promise.trail().given()).containsExactly(new PromiseRow.StepPlace(
				new Mention("A", Optional.of("../trip/map.html#step-a")), Optional.empty(), false));
		assertThat(promise.trail().kept()).containsExactly(new PromiseRow.StepPlace(
				new Mention("B", Optional.of("../other/moments.html#step-b")), Optional.of("Another"), false));
		assertThat(register.undeclared()).containsExactly("unheard");
	}

	@Test
	void aRetiredJourneySpeaksOfItsOwnPromises() {
		Expectations register = register(
				"status retired stage s { touchpoint a { gives soon } } } promise soon \"Soon\" journey z { ");
		assertThat(register.promises()).extracting(PromiseRow::sign).containsExactly("unproven");
	}

	@Test
	void aJourneyWithoutExpectationsAndPromisesHasNoRegister() {
		JourneyContext none = Models.journey("stage s { moment a { } touchpoint b }");
		JourneyContext promise = Models.journey("stage s { touchpoint b { gives something } }");
		assertThat(Expectations.isFor(none.site(), none.journey())).isFalse();
		assertThat(Expectations.isFor(promise.site(), promise.journey())).isTrue();
	}
}
