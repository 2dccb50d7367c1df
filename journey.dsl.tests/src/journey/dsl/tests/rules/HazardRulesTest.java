package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.rules.Finding;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can go wrong: one finding for one fault, from wherever the hazard is seen. */
class HazardRulesTest {
	private static final List<String> ABOUT_PLANS = List.of("hazard-has-plan", "truth-has-plan", "no-return-has-hazard",
			"broken-promise-has-plan");

	@ParameterizedTest
	@CsvSource({"point-of-no-return, no-return-has-hazard", "is truth point-of-no-return, truth-has-plan",
			"is truth point-of-no-return breaks p, broken-promise-has-plan"})
	void whatLacksAHazardIsSaidOnce(String clauses, String expected) {
		assertThat(aboutPlans(text(clauses, ""))).containsExactly(expected);
		assertThat(aboutPlans(text(clauses, "hazard h at m"))).containsExactly("hazard-has-plan");
		assertThat(aboutPlans(text(clauses, "hazard h at m { plan \"x\" }"))).isEmpty();
	}

	@Test
	void anOuterJourneyPlansForTheStepsOfASubJourney() {
		String inner = "journey in { stage s { moment m { is truth } } } ";

		assertThat(aboutPlans(inner)).containsExactly("truth-has-plan");
		assertThat(aboutPlans(inner + "journey out { stage s { sub-journey z of in } hazard h at z.m { plan \"x\" } }"))
				.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"m, 0", "'t, m', 0", "'m, t', 0", "t, 1", "'t, mm', 0"})
	void aHazardAtSeveralStepsIsAtEachOfThem(String steps, int findings) {
		assertThat(Texts.findingsOf("truth-has-plan", text("is truth", "hazard h at " + steps + " { plan \"x\" }")))
				.hasSize(findings);
	}

	@Test
	void aHazardAtSeveralStepsIsFoundOnceAndNamesThemAll() {
		assertThat(Texts.findingsOf("hazard-has-plan", text("is truth", "hazard h at m, t"))).singleElement().asString()
				.contains("“H” can happen at “M” and “T”, but there is no plan");
		assertThat(Texts.findingsOf("hazard-has-warning", text("is truth", "hazard h at m, t, x"))).singleElement()
				.asString().contains("at “M”, “T” and “x”: add `warning");
	}

	@ParameterizedTest
	@CsvSource({"hazard h at, 'm, t, m'", "action h improves, 'm, t, j.m'"})
	void aStepThatStandsInAListTwiceIsFound(String head, String steps) {
		List<String> again = Texts.findingsOf("clause-stands-once", text("", head + " " + steps));
		assertThat(again).singleElement().asString().startsWith("error")
				.endsWith("may appear only once, but is already in line 1: remove one of the two.");
		assertThat(Texts.errors(text("", head + " m, t, mm, mm")).stream().filter(line -> line.contains("only once")))
				.hasSize(1);
	}

	@Test
	void aHazardAtAnUnknownStepMayBeThisOnes() {
		assertThat(aboutPlans(text("is truth", "hazard h at mm { plan \"x\" }"))).isEmpty();
	}

	@Test
	void aTypeThatExtendsTruthNeedsAPlanToo() {
		assertThat(aboutPlans("moment-type trust { extends truth } journey j { stage s { moment m { is trust } } }"))
				.containsExactly("truth-has-plan");
	}

	@ParameterizedTest
	@CsvSource({"plan \"x\", 1", "plan \"x\" by t, 1", "plan \"x\" within 1 hour, 1",
			"plan \"x\" by t within 1 hour, 0"})
	void aPlanLacksOwnerOrTimeInOneFinding(String plan, int findings) {
		assertThat(Texts.findingsOf("plan-has-owner-and-time", "team t " + text("", "hazard h at m { " + plan + " }")))
				.hasSize(findings);
	}

	@Test
	void aDraftIsAllowedToBeADraft() {
		String text = text("", "hazard h at m { plan \"x\" }");

		assertThat(
				Texts.ownFindingsOf("hazard-has-warning", text.replace("journey j {", "journey j { status in-review")))
				.singleElement().asString().startsWith("warning");
		assertThat(Texts.ownFindingsOf("hazard-has-warning", text.replace("journey j {", "journey j { status draft")))
				.singleElement().asString().startsWith("info");
	}

	@ParameterizedTest
	@CsvSource({"make-or-break, '', 1", "make-or-break, likelihood rare, 1",
			"make-or-break, likelihood rare impact low, 0",
			"'', '', 0"})
	void whatCanGoWrongWhereTheJobIsDecidedIsRated(String clauses, String hazard, int findings) {
		assertThat(Texts.findingsOf("hazard-is-rated", text(clauses, "hazard h at t, m { " + hazard + " }")))
				.hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"'', exit as l, '', 1", "'', '', '', 0", "'', '', stage u { is ending touchpoint c }, 1",
			"'', exit as l, hazard h at a, 0", "chance of l today 9%, exit as l, '', 0", "is truth, exit as l, '', 0"})
	void leavingIsNoticedBeforeItHappens(String early, String late, String more, int findings) {
		String text = "outcome l { is leaves } journey j { stage s { is use moment a { " + early
				+ " } } stage t { is renewal touchpoint b { " + late + " } } " + more + " }";

		assertThat(Texts.findingsOf("leaving-is-seen-coming", text)).hasSize(findings);
		assertThat(Texts.findingsOf("leaving-is-seen-coming", text.replace("is renewal", "is use"))).isEmpty();
	}

	private static String text(String moment, String parts) {
		return "promise p journey j { stage s { touchpoint t { gives p } moment m { " + moment + " } } " + parts + " }";
	}

	private static List<String> aboutPlans(String text) {
		return Texts.findings(text).stream().map(Finding::rule).filter(ABOUT_PLANS::contains).toList();
	}
}
