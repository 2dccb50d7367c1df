package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Finding;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chances and actions: boundaries, the day of the run, and one finding for one fault. */
class OutcomeRulesTest {
	private static final String OUTCOMES = "person p outcome win { is renewal } outcome loss { is leaves } ";

	@ParameterizedTest
	@CsvSource({"win today 40% target 30%, 1", "win today 40% target 40%, 0", "win today 40% target 41%, 0",
			"loss today 40% target 41%, 1", "loss today 40% target 40%, 0",
			"loss today 40% target 30%, 0", "unknown today 40% target 30%, 0"})
	void targetsLieOnTheBetterSide(String chance, int findings) {
		assertThat(Texts.findingsOf("target-above-today", moment("chance of " + chance))).hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"today 0%, 1", "today 0.1%, 0", "today 99.9% target 100%, 1", "today 50% well 100% badly 0%, 1",
			"today 50% well 90% badly 10%, 0"})
	void oddsAreNeitherNoneNorCertainty(String odds, int findings) {
		assertThat(Texts.findingsOf("chance-is-not-binary", moment("chance of win " + odds))).hasSize(findings);
	}

	@Test
	void aMomentWithoutChanceIsNotAskedForMoreAboutIt() {
		assertThat(about(moment("make-or-break"), "make-or-break-has-chance", "chance-has-basis", "gap-has-action"))
				.containsExactly("make-or-break-has-chance");
	}

	@Test
	void aFrequentPainWhereTheJobIsWonIsOneFinding() {
		assertThat(about(moment("make-or-break pain \"x\" often chance of win today 10% target 20%"), "gap-has-action",
				"frequent-pain-has-action")).containsExactly("gap-has-action");
		assertThat(about(moment("pain \"x\" often"), "gap-has-action", "frequent-pain-has-action"))
				.containsExactly("frequent-pain-has-action");
		assertThat(about(moment("pain \"x\" sometimes"), "gap-has-action", "frequent-pain-has-action")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"'', 0", "status planned, 0", "status done, 0", "status idea, 1", "status dropped, 1"})
	void anIdeaClosesNoGap(String status, int findings) {
		String text = moment("make-or-break pain \"x\"").replaceAll("}$", "action a improves m { " + status + " } }");

		assertThat(Texts.findingsOf("gap-has-action", text)).hasSize(findings);
	}

	@Test
	void anIdeaForAGapIsNamed() {
		String text = moment("make-or-break PROBLEM").replaceAll("}$",
				"action a \"Call back\" improves m { status idea } }");

		assertThat(Texts.findingsOf("gap-has-action", text.replace("PROBLEM", "pain \"x\""))).singleElement().asString()
				.contains("“Call back” would do something").doesNotContain("nothing is being done");
		assertThat(Texts.findingsOf("gap-has-action", text.replace("PROBLEM", "chance of win today 10% target 20%")))
				.singleElement().asString().contains("“Call back” would do something");
	}

	@ParameterizedTest
	@CsvSource({"'It  rains. ', '', 0", "It rains, status idea, 1", "It rains, status dropped, 1", "It snows, '', 1"})
	void anActionAnswersThePainThatItNamesWhereverItStands(String removes, String status, int findings) {
		String pain = "journey j { stage s { touchpoint t { pain \"It rains\" often } } } ";
		String action = "journey k { stage s { touchpoint u } action a improves u { removes \"" + removes + "\" "
				+ status
				+ " } }";

		assertThat(Texts.findingsOf("frequent-pain-has-action", pain + action)).hasSize(findings);
		assertThat(
				Texts.findingsOf("gap-has-action", pain.replace("touchpoint t {", "moment t { make-or-break") + action))
				.hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"The form is long, ''", "the FORM is long., ''", "The from is long, Did you mean “The form is long”?",
			"A long form, Did you mean “The form is long”?",
			"Nobody answers the phone, '“The form is long” or “It is cold”'"})
	void aTextThatIsNoPainIsToldTheNearest(String removes, String expected) {
		String text = "journey j { stage s { touchpoint t { pain \"It is cold\" } touchpoint u { pain \"The form is long\" "
				+ "} } action a improves u, t { removes \"" + removes + "\" } }";
		List<String> found = Texts.findingsOf("frequent-pain-has-action", text);

		if (expected.isEmpty()) assertThat(found).isEmpty();
		else
			assertThat(found).singleElement().asString().startsWith("warning").contains(expected);
	}

	@Test
	void whereNothingHurtsOrAStepIsNotKnownAnyTextIsFine() {
		String text = "journey j { stage s { touchpoint t PAIN } action a improves STEPS { removes \"Waiting\" } }";

		assertThat(Texts.findingsOf("frequent-pain-has-action", text.replace("PAIN", "").replace("STEPS", "t")))
				.isEmpty();
		assertThat(Texts.findingsOf("frequent-pain-has-action",
				text.replace("PAIN", "{ pain \"x y\" }").replace("STEPS", "t"))).hasSize(1);
		assertThat(Texts.findingsOf("frequent-pain-has-action",
				text.replace("PAIN", "{ pain \"x y\" }").replace("STEPS", "t, unknown"))).isEmpty();
	}

	@Test
	void aPainOfAHandOffBesideTheStepIsRemovedToo() {
		String text = "team a team b journey j { stage s { touchpoint x { owner a } touchpoint y { owner b } } hand-off h "
				+ "from a to b after x before y { pain \"Told twice\" } action a improves y { removes \"Told TIMES\" } }";

		assertThat(Texts.findingsOf("frequent-pain-has-action", text.replace("TIMES", "twice"))).isEmpty();
		assertThat(Texts.findingsOf("frequent-pain-has-action", text.replace("TIMES", "twise"))).singleElement()
				.asString()
				.contains("Did you mean “Told twice”?");
	}

	@Test
	void whatIsBeingDoneWithoutADateIsAskedForTheDateOnly() {
		assertThat(about(moment("make-or-break pain \"x\" simplify \"y\""), "gap-has-action", "action-is-ready"))
				.containsExactly("action-is-ready");
		assertThat(about(moment("make-or-break pain \"x\" simplify \"y\" done"), "gap-has-action", "action-is-ready"))
				.isEmpty();
	}

	@Test
	void anActionOfTheOuterJourneyHelpsASubJourney() {
		String inner = "journey in { stage s { touchpoint t { pain \"x\" often } } } ";

		assertThat(Texts.findingsOf("frequent-pain-has-action", inner)).hasSize(1);
		assertThat(Texts.findingsOf("frequent-pain-has-action",
				inner + "journey out { stage s { sub-journey z of in } action a improves z.t }")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"2026-11-20, '', 1", "2026-11-21, '', 0", "2026-11-20, status idea, 1", "2026-11-20, status done, 0",
			"2026-11-20, status dropped, 0"})
	void whatIsDueTodayIsOnTime(String due, String status, int findings) {
		JourneyModel model = Texts
				.model(moment("").replaceAll("}$", "action a improves m { due " + due + " " + status + " } }"));

		assertThat(onTheDay(model)).hasSize(findings);
	}

	@Test
	void masteryStepsHaveDatesToo() {
		assertThat(onTheDay(
				Texts.model(moment("deliver \"x\" due 2026-11-20 measure \"y\" due 2026-11-21 simplify \"z\" done"))))
				.hasSize(1);
	}

	@Test
	void onlyTheTopTenAreToBeMasteredCompletely() {
		StringBuilder moments = new StringBuilder();
		for (int rank = 1; rank <= 12; rank++)
			moments.append("moment m").append(rank).append(" { make-or-break rank ").append(rank)
					.append(" measure \"x\" done } ");

		assertThat(Texts.findingsOf("mastery-is-complete", "journey j { stage s { " + moments + "} }")).hasSize(10);
	}

	@Test
	void masteryThatHasNotBegunIsSaidOnceAndNotInDrafts() {
		String text = "journey j { STATUS stage s { moment m { make-or-break rank 2 } moment n { make-or-break rank 1 "
				+ "MORE } } }";

		assertThat(Texts.ownFindingsOf("mastery-is-complete",
				text.replace("STATUS", "status in-review").replace("MORE", "")))
				.singleElement().asString().contains("“N” decides whether “J” succeeds");
		assertThat(Texts.ownFindingsOf("mastery-is-complete",
				text.replace("STATUS", "status in-review").replace("MORE", "deliver \"x\" done"))).singleElement()
				.asString()
				.contains("To master “N”");
		assertThat(
				Texts.ownFindingsOf("mastery-is-complete", text.replace("STATUS", "status draft").replace("MORE", "")))
				.isEmpty();
	}

	@Test
	void aTouchpointIsSimplifiedByAnAction() {
		String text = "journey j { stage s { touchpoint t { effort high our-rule \"x\" our-rule \"y\" } } ACTION }";

		assertThat(Texts.findingsOf("our-rule-is-simplified", text.replace("ACTION", ""))).hasSize(1);
		assertThat(Texts.findingsOf("our-rule-is-simplified", text.replace("ACTION", "action a improves t"))).isEmpty();
	}

	@Test
	void aPhaseLikeEndingIsAnEnding() {
		String text = "phase goodbye { like ending } outcome r { is referral } journey j { stage s { is goodbye "
				+ "moment m { CHANCE } } }";

		assertThat(Texts.findingsOf("ending-has-referral-chance", text.replace("CHANCE", ""))).hasSize(1);
		assertThat(Texts.findingsOf("ending-has-referral-chance", text.replace("CHANCE", "chance of r today 5%")))
				.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"raises win to 50%, 0", "raises win to 40%, 0", "raises win to 39%, 1", "lowers win to 40%, 0",
			"lowers win to 41%, 1", "raises win to 30% status idea, 1", "raises win to 30% status done, 0",
			"raises win to 30% status dropped, 0", "raises sales to 30%, 0", "raises loss to 5%, 0"})
	void anEffectGoesWhereItsWordSays(String effect, int findings) {
		String text = moment("chance of win today 40% estimated").replaceAll("} }$",
				"} action a improves m { " + effect + " } }");

		assertThat(Texts.findingsOf("effect-fits-direction", text)).hasSize(findings);
	}

	@Test
	void ofSeveralMomentsTheFirstOneWithTheOutcomeCounts() {
		String text = OUTCOMES + "journey j { stage s { touchpoint t moment m { chance of win today 40% } moment n { "
				+ "chance of win today 80% } } action a improves STEPS { raises win to 60% } }";

		assertThat(Texts.findingsOf("effect-fits-direction", text.replace("STEPS", "t, m, n"))).isEmpty();
		assertThat(Texts.findingsOf("effect-fits-direction", text.replace("STEPS", "t, n, m"))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({"win today 50% well 70% badly 30%, 0", "win today 50% well 50% badly 50%, 0",
			"win today 50% well 30% badly 70%, 1", "win today 20% well 70% badly 30%, 1",
			"win today 80% well 70% badly 30%, 1",
			"loss today 50% well 30% badly 70%, 0", "loss today 50% well 70% badly 30%, 1",
			"loss today 80% well 30% badly 70%, 1",
			"x today 50% well 30% badly 70%, 0"})
	void wellIsBetterThanBadlyAndTodayBetweenThem(String chance, int findings) {
		assertThat(Texts.findingsOf("well-above-badly", moment("chance of " + chance))).hasSize(findings);
	}

	@Test
	void aMomentBehindTheThirdRankNeedsNoFiguresOfItsStakes() {
		String chance = " chance of win today 40% estimated";

		assertThat(Texts.findingsOf("stakes-are-in-figures", moment("make-or-break rank 3" + chance))).hasSize(1);
		assertThat(Texts.findingsOf("stakes-are-in-figures", moment("make-or-break rank 4" + chance))).isEmpty();
		assertThat(Texts.findingsOf("stakes-are-in-figures", moment("make-or-break" + chance))).isEmpty();
		assertThat(Texts.findingsOf("stakes-are-in-figures", moment("make-or-break rank 1"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"'', '', 1", "'', improves k, 0", "often, '', 0", "'', 'improves k', 0"})
	void aPainOfSeveralJourneysIsSaidOnce(String often, String action, int findings) {
		String text = "journey i { stage s { touchpoint t { pain \"Long  wait\" } } } journey j { stage s { touchpoint k "
				+ "{ pain \"long wait\" " + often + " } } " + (action.isEmpty() ? "" : "action a " + action) + " }";

		assertThat(Texts.findingsOf("shared-pain-has-action", text)).hasSize(findings);
	}

	@Test
	void aPainOfAJourneyAndTheOneItImprovesIsThatOfOneJourney() {
		String text = "journey i { stage s { touchpoint t { pain \"x\" } } } journey j { HEAD stage s { touchpoint t { "
				+ "pain \"x\" } } } team a team b ";
		String third = "journey k { stage s { touchpoint p touchpoint q } hand-off h from a to b after p { pain \"x\" } "
				+ "ACTION }";

		assertThat(Texts.findingsOf("shared-pain-has-action", text.replace("HEAD", ""))).hasSize(1);
		assertThat(Texts.findingsOf("shared-pain-has-action", text.replace("HEAD", "improves i"))).isEmpty();
		assertThat(Texts.findingsOf("shared-pain-has-action", text.replace("HEAD", "status retired"))).isEmpty();
		assertThat(Texts.findingsOf("shared-pain-has-action", text.replace("HEAD", "improves i") + third)).hasSize(1);
		assertThat(Texts.findingsOf("shared-pain-has-action", text.replace("HEAD", "improves i")
				+ third.replace("ACTION", "action a improves q { removes \"X\" }"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"estimated, old, done, 1", "measured, old, done, 1", "measured, new, done, 0",
			"measured, 'old, new', done, 0",
			"measured, always, done, 0", "measured, '', done, 0", "'', old, done, 0", "estimated, old, doing, 0"})
	void whatIsDoneIsMeasuredAfterwards(String basis, String evidence, String status, int findings) {
		String cited = evidence.isEmpty() ? "" : "evidence " + evidence;
		String text = "evidence old { on 2026-01-01 } evidence new { on 2026-06-01 } evidence always "
				+ moment("chance of win today 40% " + basis + " " + cited).replaceAll("} }$",
						"} action a improves m { status " + status + " due 2026-05-01 raises win to 50% } }");

		assertThat(Texts.findingsOf("done-action-is-measured", text)).hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"our-rule x, 1", "our-rule x pain x, 0", "our-rule x simplify x, 0", "our-rule x deliver x, 1",
			"our-rule x effort high pain x, 1", "effort low, 0"})
	void aRuleOfOursAtAMakeOrBreakMomentIsFoundOnce(String clauses, int findings) {
		String text = moment("make-or-break " + clauses.replaceAll("\\bx\\b", "\"x\""));

		assertThat(Texts.findingsOf("our-rule-is-simplified", text)).hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"'', '', 1", "market PUBLIC, '', 0", "'', chance of more today 5%, 0", "'', exit as more, 0",
			"'', exit as moore, 0", "'', chance of win today 5%, 1"})
	void whoRenewsMayWantMore(String head, String clause, int findings) {
		String text = OUTCOMES + "outcome more { is upsell } journey j { " + head.replace("PUBLIC", "public")
				+ " stage s { is use moment a { " + clause + " } } stage t { is renewal touchpoint b } }";

		assertThat(Texts.findingsOf("renewal-has-upgrade", text)).hasSize(findings);
		assertThat(Texts.findingsOf("renewal-has-upgrade", text.replace("is renewal", "is support"))).isEmpty();
	}

	private static String moment(String clauses) {
		return OUTCOMES + "journey j { owner p stage s { moment m { " + clauses + " } } }";
	}

	private static List<String> about(String text, String... rules) {
		return Texts.findings(text).stream().map(Finding::rule).filter(List.of(rules)::contains).toList();
	}

	private static List<Finding> onTheDay(JourneyModel model) {
		return Texts.findings(model, Texts.settings("today = 2026-11-21")).stream()
				.filter(finding -> finding.rule().equals("action-is-on-time")).toList();
	}
}
