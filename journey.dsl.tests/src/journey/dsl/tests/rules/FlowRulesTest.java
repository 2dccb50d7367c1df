package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** How customers move: cases that the pages do not show. */
class FlowRulesTest {

	private static String journey(String steps) {
		return "outcome won { is purchase } outcome lost { is leaves } journey j { aims for won stage s { " + steps
				+ " } }";
	}

	@Test
	void aCircleIsOneFinding() {
		String text = journey("touchpoint a touchpoint b touchpoint c { back-to a 100% }");

		assertThat(Texts.findingsOf("step-leads-somewhere", text)).hasSize(1);
		assertThat(Texts.findingsOf("goal-is-reachable", text)).isEmpty();
	}

	@Test
	void aBackwardThenIsSaidOnce() {
		String text = journey("touchpoint a touchpoint b { then a }");

		assertThat(Texts.findingsOf("loop-is-marked", text)).hasSize(1);
		assertThat(Texts.findingsOf("step-leads-somewhere", text)).isEmpty();
		assertThat(Texts.findingsOf("loop-is-marked", journey("touchpoint a { then a 10% }"))).hasSize(1);
	}

	@Test
	void goingBackToWhereNobodyHasBeenIsNoLoop() {
		String text = journey("touchpoint a { then c 10% } touchpoint b { exit } touchpoint c { back-to b }");

		assertThat(Texts.findingsOf("loop-has-reason-and-limit", text)).isEmpty();
	}

	@Test
	void theSourceOfALoopMayBeAPointOfNoReturn() {
		assertThat(Texts.findingsOf("loop-spares-point-of-no-return",
				journey("touchpoint a moment b { point-of-no-return back-to a 10% }"))).isEmpty();
		assertThat(Texts.findingsOf("loop-spares-point-of-no-return",
				journey("moment a { point-of-no-return } touchpoint b { back-to a 10% }"))).hasSize(1);
		assertThat(Texts.findingsOf("loop-spares-point-of-no-return",
				journey("moment a { once point-of-no-return } touchpoint b { back-to a 10% }"))).isEmpty();
	}

	@Test
	void aMomentInTwoLoopsIsOneFindingAndAOneShotNone() {
		assertThat(Texts.findingsOf("repeatable-is-not-critical",
				journey("touchpoint a moment m { make-or-break back-to a 10% } touchpoint c { back-to a 10% }")))
				.hasSize(1);
		assertThat(Texts.findingsOf("repeatable-is-not-critical",
				journey("touchpoint a moment m { make-or-break once } touchpoint c { back-to a 10% }"))).isEmpty();
	}

	@Test
	void loopsOfASubJourneyAreFoundThereOnly() {
		String text = "journey in { stage s { touchpoint a touchpoint b { back-to a 10% then a 5% } } } journey out { "
				+ "stage s { sub-journey x of in sub-journey y of in } }";

		assertThat(Texts.findingsOf("loop-has-reason-and-limit", text)).hasSize(1);
		assertThat(Texts.findingsOf("loop-is-marked", text)).hasSize(1);
	}

	@Test
	void aWayWithoutAShareTakesTheRest() {
		assertThat(Texts.findingsOf("shares-add-up",
				journey("touchpoint a { then b 30% exit 20% } touchpoint c touchpoint b"))).isEmpty();
		assertThat(Texts.findingsOf("shares-add-up",
				journey("touchpoint a { then b 30% then c 40% exit } touchpoint c touchpoint b"))).isEmpty();
		assertThat(Texts.findingsOf("shares-add-up",
				journey("touchpoint a { then b 33.3% then c 66.7% } touchpoint c touchpoint b"))).isEmpty();
		assertThat(Texts.findingsOf("shares-add-up",
				journey("touchpoint a { then b 33.3% then c 66.6% } touchpoint c touchpoint b"))).hasSize(1);
		assertThat(Texts.findingsOf("shares-add-up", journey("touchpoint a { exit 120% }"))).hasSize(1);
		assertThat(Texts.findingsOf("shares-add-up",
				journey("touchpoint a { then b -20% then c 40% } touchpoint c touchpoint b"))).isEmpty();
	}

	@Test
	void aGoalThatIsNotKnownIsNotMissing() {
		assertThat(Texts.findingsOf("goal-is-reachable", journey("touchpoint a { exit as lost }"))).singleElement()
				.asString().startsWith("error");
		assertThat(Texts.findingsOf("goal-is-reachable", journey("touchpoint a { exit as unknown }"))).isEmpty();
		assertThat(Texts.findingsOf("goal-is-reachable",
				journey("touchpoint a { exit as lost } touchpoint b { exit as won }"))).isEmpty();
		assertThat(Texts.findingsOf("goal-is-reachable",
				"outcome lost { is leaves } journey j { stage s { touchpoint a { exit as lost } } }")).singleElement()
				.asString()
				.startsWith("warning");
	}

	@Test
	void shortJourneysAndThoseWithABranchAreNotLinear() {
		assertThat(Texts.findingsOf("journey-is-not-linear",
				journey("touchpoint a touchpoint b touchpoint c touchpoint d touchpoint e"))).isEmpty();
		assertThat(Texts.findingsOf("journey-is-not-linear",
				journey("touchpoint a touchpoint b touchpoint c touchpoint d touchpoint e touchpoint f"))).hasSize(1);
		assertThat(Texts.findingsOf("journey-is-not-linear",
				journey("touchpoint a touchpoint b { exit 5% } touchpoint c touchpoint d touchpoint e touchpoint f")))
				.isEmpty();
	}

	@Test
	void aStraightJourneyIsNotAlsoSaidToLackAnEarlyExit() {
		String text = "journey j { stage s { touchpoint a touchpoint b touchpoint c } stage t { touchpoint d "
				+ "touchpoint e LAST } }";

		assertThat(Texts.findingsOf("first-stage-has-exit", text.replace("LAST", ""))).hasSize(1);
		assertThat(Texts.findingsOf("first-stage-has-exit", text.replace("LAST", "touchpoint f"))).isEmpty();
	}

	@Test
	void whoHasSignedDoesNotTurnAwayAtTheFirstStep() {
		String text = "phase settle-in { like onboarding } journey j { stage s { PHASE touchpoint a } stage t { "
				+ "touchpoint b } }";

		assertThat(Texts.findingsOf("first-stage-has-exit", text.replace("PHASE", ""))).hasSize(1);
		assertThat(Texts.findingsOf("first-stage-has-exit", text.replace("PHASE", "is purchase"))).hasSize(1);
		assertThat(Texts.findingsOf("first-stage-has-exit", text.replace("PHASE", "is settle-in"))).isEmpty();
	}

	@Test
	void whereCustomersTurnBackTheJobMayBeWonOrLost() {
		String text = "journey j { stage s { moment m { FIRST } moment n { SECOND back-to m 10% } } }";

		assertThat(Texts.findingsOf("repeatable-is-not-critical",
				text.replace("FIRST", "").replace("SECOND", "make-or-break"))).isEmpty();
		assertThat(Texts.findingsOf("repeatable-is-not-critical",
				text.replace("FIRST", "make-or-break").replace("SECOND", ""))).hasSize(1);
	}

	@Test
	void whoComesBackToTheSameMomentRepeatsItUnlessItIsWhereOthersLeave() {
		String text = "journey j { stage s { moment m { make-or-break back-to m 10% WAY } } }";

		assertThat(Texts.findingsOf("repeatable-is-not-critical", text.replace("WAY", ""))).singleElement().asString()
				.contains("leads back to itself");
		assertThat(Texts.findingsOf("repeatable-is-not-critical", text.replace("WAY", "exit 20%"))).isEmpty();
	}

	@Test
	void aJourneyInsideARetiredOneIsJudgedOnItsOwn() {
		String text = "journey inner { stage s { moment i touchpoint e } } journey outer { STATUS stage o { "
				+ "sub-journey z of inner moment m } }";

		assertThat(Texts.findingsOf("end-has-moment", text.replace("STATUS", ""))).isEmpty();
		assertThat(Texts.findingsOf("end-has-moment", text.replace("STATUS", "status retired"))).hasSize(1);
	}
}
