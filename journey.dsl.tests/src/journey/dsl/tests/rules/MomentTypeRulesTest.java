package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.rules.Finding;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of moments: types and phases of one's own, sub-journeys, promises across journeys. */
class MomentTypeRulesTest {

	@ParameterizedTest
	@CsvSource({"1, 1, 0", "2, 2, 1", "4, 2, 0", "4, 3, 1", "6, 2, 0", "7, 3, 0", "7, 4, 1"})
	void earlyIsTheFirstThirdRoundedUp(int stages, int connected, int findings) {
		StringBuilder text = new StringBuilder();
		for (int stage = 1; stage <= stages; stage++)
			text.append("stage s").append(stage).append(" { is consideration moment m").append(stage)
					.append(stage == connected ? " { is connection } } " : " } ");

		assertThat(Texts.findingsOf("early-connection", "journey j { " + text + "}")).hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"is purchase, is onboarding, 0", "is purchase, is use, 1", "is support, is use, 0", "'', '', 0",
			"is unknown, '', 0"})
	void onboardingIsEarlyEnoughAndAfterwardsIsAnotherQuestion(String first, String second, int findings) {
		String text = "journey j { stage a { " + first + " moment t } stage b { " + second
				+ " moment m { is connection } } stage c { touchpoint u } }";

		assertThat(Texts.findingsOf("early-connection", text)).hasSize(findings);
	}

	@Test
	void whereNoMomentStandsEarlyThatIsSaidFirst() {
		String text = "journey j { stage a { is purchase MOMENT t } stage b { is use moment m } stage c { touchpoint "
				+ "u } }";

		assertThat(Texts.findingsOf("early-connection", text.replace("MOMENT", "touchpoint"))).isEmpty();
		assertThat(Texts.findingsOf("beginning-has-moment", text.replace("MOMENT", "touchpoint"))).hasSize(1);
		assertThat(Texts.findingsOf("early-connection", text.replace("MOMENT", "moment"))).hasSize(1);
	}

	@Test
	void whatNobodyKnowsOfAStageIsSaidOnce() {
		String text = "journey j { stage s { touchpoint v touchpoint x { feels neutral } touchpoint y touchpoint z } "
				+ "stage t { touchpoint w } }";

		assertThat(Texts.findingsOf("touchpoint-has-feeling", text)).hasSize(2)
				.anyMatch(finding -> finding.contains("feel at “V”, “Y” and “Z”: add"));
	}

	@Test
	void whatMakesOrBreaksTheJobKeepsItsExpectation() {
		String text = "journey j { stage s { moment m { is wow MARK expects \"x\" within 1 day } } }";

		assertThat(Texts.findingsOf("wow-is-unexpected", text.replace("MARK", ""))).singleElement().asString()
				.contains("remove the expectation");
		assertThat(Texts.findingsOf("wow-is-unexpected", text.replace("MARK", "make-or-break"))).singleElement()
				.asString().doesNotContain("remove the expectation");
	}

	@Test
	void whereOnlyASubJourneyNamesThePhaseTheOuterJourneyIsNamed() {
		String text = "journey inner { stage s { is onboarding touchpoint t } } journey outer { stage o { sub-journey "
				+ "z of inner } }";

		assertThat(Texts.findings(text)).filteredOn(finding -> finding.rule().equals("onboarding-has-power"))
				.singleElement()
				.extracting(finding -> finding.at().offset()).isEqualTo(text.indexOf("outer"));
	}

	@ParameterizedTest
	@CsvSource({"web, 1", "'web, phone', 0", "letter, 0", "unknown, 0", "plain, 0"})
	void aConnectionIsHuman(String via, int findings) {
		String text = "channel web { is digital } channel phone { is human } channel letter { is physical } channel "
				+ "plain journey j { stage s { moment m { is bond via "
				+ via + " } } } "
				+ "moment-type bond { extends connection }";

		assertThat(Texts.findingsOf("connection-is-human", text)).hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"moment m, 1", "touchpoint m, 1", "moment m { is connection }, 0", "moment n, 0",
			"moment n { replaces m }, 1", "moment m moment n { is connection }, 0",
			"moment n { replaces m } moment m { is power }, 1"})
	void aConnectionIsNotLostInTheToBe(String steps, int findings) {
		String text = "journey was { stage s { is use moment m { is connection } } } journey will { improves was "
				+ "stage s { is use "
				+ steps + " } stage t { is support moment o { is connection } } }";

		assertThat(Texts.findingsOf("to-be-keeps-connection", text)).hasSize(findings);
	}

	@Test
	void aPromiseMayBeGivenInOneJourneyAndKeptInAnother() {
		String one = "team t promise p { made by t } journey a { stage s { touchpoint x { gives p } } } ";
		String other = "journey b { stage s { moment y { keeps p } } }";

		assertThat(aboutPromises(one)).containsExactly("promise-is-proven");
		assertThat(aboutPromises("team t promise p { made by t } " + other)).containsExactly("promise-is-given");
		assertThat(aboutPromises(one + other)).isEmpty();
		assertThat(aboutPromises(one + other.replace("{ stage", "{ status retired stage")))
				.containsExactly("promise-is-proven");
		assertThat(aboutPromises(one + other.replace("keeps p", "keeps q"))).isEmpty();
	}

	@Test
	void aPromiseThatStandsNowhereIsOneFinding() {
		assertThat(aboutPromises("team t promise p { made by t }")).containsExactly("promise-is-given");
		assertThat(aboutPromises("promise p")).containsExactly("definition-is-used");
	}

	@Test
	void onboardingInsideASubJourneyCounts() {
		String inner = "journey in { stage s { moment m { is power choices \"a\", \"b\" } } } ";
		String outer = "journey out { stage s { is onboarding sub-journey z of in } }";

		assertThat(Texts.findingsOf("onboarding-has-power", inner + outer)).isEmpty();
		assertThat(Texts.findingsOf("onboarding-has-power", inner.replace("is power", "is wow") + outer)).hasSize(1);
		assertThat(Texts.findingsOf("onboarding-has-power", inner.replace("stage s {", "stage s { is use") + outer))
				.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"touchpoint a { takes 2 weeks }, 0", "touchpoint a { updates every 1 week }, 0",
			"touchpoint a { takes 2 hours }, 1", "touchpoint a, 1", "touchpoint a { takes 2 weeks effort high }, 1",
			"touchpoint a { takes 2 weeks does \"I drill\" }, 1", "own-step a { takes 2 weeks }, 1",
			"moment a { takes 2 weeks }, 1", "touchpoint a { takes 2 weeks } touchpoint b, 1"})
	void whoOnlyWaitsIsNotAskedToBeInControl(String steps, int findings) {
		assertThat(Texts.findingsOf("onboarding-has-power", "journey j { stage s { is onboarding " + steps + " } }"))
				.hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"B2B, 1", "B2C, 0"})
	void theSituationsOfB2bAreAskedForThere(String market, int findings) {
		String text = "journey j { market " + market
				+ " stage s { is onboarding moment m { is connection } } stage t { is renewal moment n } }";

		for (String rule : List.of("onboarding-solves-problems", "renewal-shows-value", "value-shown-early"))
			assertThat(Texts.findingsOf(rule, text)).as(rule).hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"is use, is renewal, '', 1", "is use, is use, '', 0", "is use, is use, repeats every 1 day, 1",
			"is use, is renewal, is value-proof, 0"})
	void useRepeatsProofWhereSomethingComesBack(String first, String second, String clause, int findings) {
		String text = "journey j { stage s { " + first + " moment m { " + clause + " } } stage t { " + second
				+ " touchpoint u } }";

		assertThat(Texts.findingsOf("use-stage-repeats-proof", text)).hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"is wow expects \"x\", 1", "'is wow, proof expects \"x\"', 0", "is wow, 0",
			"is house expects \"x\", 1"})
	void anExpectedWowIsAProof(String clauses, int findings) {
		assertThat(Texts.findingsOf("wow-is-unexpected",
				"moment-type house { extends wow } journey j { stage s { moment m { " + clauses + " } } }"))
				.hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"choices \"a\", 1", "'choices \"a\", \"b\"', 0", "via desk, 1", "via web, 0", "via unknown, 0"})
	void powerIsTwoChoicesOrSelfService(String clauses, int findings) {
		String text = "channel web { is self-service } channel desk { is human } journey j { stage s { moment m { is "
				+ "power "
				+ clauses + " } } }";

		assertThat(Texts.findingsOf("power-offers-choice", text)).hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"'phone, web', ''", "phone, self-service", "web, human being", "letter, neither", "desk, ''",
			"plain, ''"})
	void expertiseIsOfferedBothWays(String via, String expected) {
		String text = "channel web { is self-service } channel phone { is human } channel desk { is human, physical } "
				+ "channel letter { is physical } channel plain "
				+ "journey j { stage s { moment m { is expertise via " + via + " } } }";
		List<String> found = Texts.findingsOf("expertise-offers-both", text);

		if (expected.isEmpty()) assertThat(found).isEmpty();
		else
			assertThat(found).singleElement().asString()
					.contains(expected.equals("human being") ? "customers can ask nobody there" : expected);
	}

	@Test
	void anHonestPriceBeforeThePurchaseNeedsNoUpdates() {
		String text = "journey j { stage s { is PHASE moment m { is transparency } } }";

		assertThat(Texts.findingsOf("transparency-is-proactive", text.replace("PHASE", "consideration"))).isEmpty();
		assertThat(Texts.findingsOf("transparency-is-proactive", text.replace("PHASE", "purchase"))).isEmpty();
		assertThat(Texts.findingsOf("transparency-is-proactive", text.replace("PHASE", "onboarding"))).hasSize(1);
		assertThat(Texts.findingsOf("transparency-is-proactive", text.replace("PHASE", "ending"))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({"moment n, 1", "moment n { replaces m }, 0", "moment m, 0", "moment n { is connection }, 0",
			"moment n { is conection }, 0", "moment n { replaces mm }, 0"})
	void aConnectionThatNothingReplacesIsMissed(String step, int findings) {
		String text = "journey i { stage s { is use moment m { is connection } } } journey j { improves i stage s { is use "
				+ step + " } }";

		assertThat(Texts.findingsOf("to-be-drops-no-connection", text)).hasSize(findings);
	}

	@Test
	void anEarlyBondThatIsDroppedIsSaidOnce() {
		String text = "journey i { stage s { is consideration moment m { is connection } } } journey j { improves i "
				+ "stage s { is consideration moment n } }";

		assertThat(Texts.findings(text)).extracting(Finding::rule).contains("early-connection")
				.doesNotContain("to-be-drops-no-connection", "to-be-keeps-connection");
	}

	@Test
	void aBondThatMovesToAnotherPhaseIsKeptWhereItsOwnIsGone() {
		String text = "journey i { stage s { is use moment m { is connection } } } journey j { improves i stage s { is "
				+ "support moment n { is connection } } MORE }";

		assertThat(Texts.findingsOf("to-be-drops-no-connection", text.replace("MORE", ""))).isEmpty();
		assertThat(Texts.findingsOf("to-be-drops-no-connection",
				text.replace("MORE", "stage t { is use moment o }"))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({"proof, proof, proof, both", "wow, proof, proof, truth", "truth, proof, proof, wow",
			"wow, truth, proof, ''", "wow, proof, mine, ''", "proof, proof, '', ''", "proof, proof, nobody, ''"})
	void aJourneyOfSomeSizeHasWowAndTruth(String one, String two, String three, String missing) {
		String text = "moment-type mine { extends truth } journey j { stage s { moment a { is " + one
				+ " } moment b { is "
				+ two + " } moment c { " + (three.isEmpty() ? "" : "is " + three)
				+ " } touchpoint d touchpoint e touchpoint f } }";

		assertThat(Texts.findingsOf("journey-has-wow-and-truth", text)).hasSize(missing.isEmpty() ? 0 : 1);
		assertThat(Texts.findingsOf("journey-has-wow-and-truth", text.replace("touchpoint f", ""))).isEmpty();
	}

	private static List<String> aboutPromises(String text) {
		return Texts.findings(text).stream().map(Finding::rule).filter(
				rule -> rule.startsWith("promise-") || rule.equals("definition-is-used") && text.endsWith("promise p"))
				.toList();
	}
}
