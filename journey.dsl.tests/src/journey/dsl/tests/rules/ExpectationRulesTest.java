package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers expect: boundaries, calendars, chains of hand-offs. */
class ExpectationRulesTest {
	private static final String TEAMS = "team a team b team c team d ";

	@ParameterizedTest
	@ValueSource(strings = {"at least 100%", "at most 0%", "at most 0 times", "within 1 minute", "at least 0 days",
			"at least 2 days at most 2 days"})
	void whatIsHardIsPossible(String limit) {
		assertThat(Texts.findingsOf("expectation-is-possible", moment("expects \"x\" " + limit))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"within 0 business days", "at most 0 hours", "at least 100.5%", "at least 90% today 101%",
			"at least 3 days at most 48 hours", "at least 5 at most 4"})
	void whatNobodyCanMeetIsNot(String limit) {
		assertThat(Texts.findingsOf("expectation-is-possible", moment("expects \"x\" " + limit))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({"within 2 days at least 95% today 71%, 0", "at most EUR 5 today USD 5, 1", "at most 3 times today 3, 1",
			"at least 20 minutes today 1 hour, 0"})
	void todayFitsOneOfTheLimits(String limit, int findings) {
		assertThat(Texts.findingsOf("today-fits-limit", moment("expects \"x\" " + limit))).hasSize(findings);
	}

	@Test
	void aTargetOfTheMetricIsALimitToo() {
		assertThat(Texts.findingsOf("expectation-is-measurable",
				"metric m { target 80% } " + moment("expects \"x\" measured by m"))).isEmpty();
		assertThat(Texts.findingsOf("expectation-is-measurable", "metric m " + moment("expects \"x\" measured by m")))
				.hasSize(1);
	}

	/** By the default calendar, two business days last four days by the clock at most, and one at least. */
	@ParameterizedTest
	@CsvSource({"within 3 days, 0", "within 5 days, 1", "within 2 business days, 0", "within 3 business days, 1",
			"within 3 days before n, 0"})
	void businessTimeIsComparedByHowLongItLasts(String limit, int findings) {
		String text = "promise p { due within 2 business days } journey j { stage s { moment m { keeps p expects \"x\" "
				+ limit + " } touchpoint n } }";

		assertThat(Texts.findingsOf("expectation-fits-promise", text)).hasSize(findings);
	}

	@Test
	void aLimitBeyondThePromiseIsOneFindingAlsoBeyondTheDeadline() {
		String text = "promise p { due within 2 days } journey j { deadline 1 week stage s { moment m { KEEPS expects "
				+ "\"x\" within 2 weeks } } }";

		assertThat(Texts.findingsOf("expectation-fits-promise", text.replace("KEEPS", "keeps p"))).singleElement()
				.asString().contains("promised");
		assertThat(Texts.findingsOf("expectation-fits-promise", text.replace("KEEPS", ""))).singleElement().asString()
				.contains("deadline");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = {"within 1 week | within 7 days | 0", "within 1 week | at least 90% | 0",
					"within 1 week | within 8 days | 1",
					"within 1 week after t | within 2 weeks | 0", "at most 1 times | at most 2 times | 1",
					"within 1 day at least 90% | within 2 days at least 95% | 1"})
	void theSameWordsHaveTheSameLimits(String one, String other, int findings) {
		String text = "journey j { stage s { touchpoint t moment m { expects \"An answer\" ONE } moment n { expects "
				+ "\" an  ANSWER\" OTHER } } }";

		assertThat(Texts.findingsOf("expectations-agree", text.replace("ONE", one).replace("OTHER", other)))
				.hasSize(findings);
	}

	@Test
	void personasWhoNeverMeetMayExpectDifferentThings() {
		String text = "persona p persona q journey j { for p, q stage s { moment m { only for p expects \"x\" within "
				+ "1 day } moment n { only for WHOM expects \"x\" within 2 days } } }";

		assertThat(Texts.findingsOf("expectations-agree", text.replace("WHOM", "q"))).isEmpty();
		assertThat(Texts.findingsOf("expectations-agree", text.replace("WHOM", "p, q"))).hasSize(1);
	}

	@Test
	void handOffsCarryAnExpectationInAChain() {
		String text = TEAMS
				+ "journey j { stage s { moment z { owner c expects \"e\" within 1 day set by a met by c } touchpoint "
				+ "y { owner b } touchpoint x { owner a } } "
				+ "hand-off one from a to b after x before y HAND_OFF }";

		assertThat(Texts.findingsOf("expectation-is-carried",
				text.replace("HAND_OFF", "hand-off two from b to c after y before z"))).isEmpty();
		assertThat(Texts.findingsOf("expectation-is-carried",
				text.replace("HAND_OFF", "hand-off two from c to b after y"))).singleElement().asString()
				.contains("A sets this expectation, but no hand-off leads from A to C");
	}

	@Test
	void aMissingHandOffIsOneFinding() {
		String text = TEAMS
				+ "journey j { stage s { touchpoint x { owner a } moment z { owner b expects \"e\" within 1 day set "
				+ "by a met by b } } }";

		assertThat(Texts.findingsOf("owner-change-has-hand-off", text)).hasSize(1);
		assertThat(Texts.findingsOf("expectation-is-carried", text)).isEmpty();
	}

	@Test
	void ofAMomentWhereNothingIsDoneSpeaksOneRule() {
		String text = "outcome o { is purchase } journey j { stage s { moment m { make-or-break CHANCE expects \"e\" "
				+ "within 1 day today 3 days } } }";
		String gap = text.replace("CHANCE", "chance of o today 40% target 60%");

		assertThat(Texts.findingsOf("today-meets-expectation", text.replace("CHANCE", ""))).hasSize(1);
		assertThat(Texts.findingsOf("today-meets-expectation", gap)).isEmpty();
		assertThat(Texts.findingsOf("gap-has-action", gap)).hasSize(1);
		assertThat(Texts.findingsOf("mastery-is-complete", gap)).isEmpty();
	}

	@Test
	void peopleOfOneTeamNeedNoHandOff() {
		String text = "team a person p { team a } journey j { owner p stage s { moment m { owner a expects \"e\" "
				+ "within 1 day set by a met by p } } }";

		assertThat(Texts.findingsOf("expectation-is-carried", text)).isEmpty();
	}

	@Test
	void whoWorksBehindTheSceneHasAPartInTheJourney() {
		String text = TEAMS
				+ "journey j { stage s { touchpoint x { owner a } moment y { owner b BACK expects \"e\" within 1 day "
				+ "set by a met by d } } }";

		assertThat(Texts.findingsOf("expectation-is-carried", text.replace("BACK", ""))).singleElement().asString()
				.contains("D has no part in “J”");
		assertThat(Texts.findingsOf("expectation-is-carried", text.replace("BACK", "backstage \"w\" by d")))
				.singleElement().asString().doesNotContain("no part");
	}

	@Test
	void theOuterJourneyCarriesWhatASubJourneyExpects() {
		String inner = TEAMS
				+ "journey in { stage s { moment m { owner b expects \"e\" within 1 day set by a met by b } } } ";
		String outer = "journey out { stage s { touchpoint x { owner a } sub-journey z of in } hand-off h from a to b "
				+ "after x } ";

		assertThat(Texts.findingsOf("expectation-is-carried", inner)).hasSize(1);
		assertThat(Texts.findingsOf("expectation-is-carried", inner + outer)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"'', 1", "deliver \"faster\", 0", "measure \"how fast\", 1"})
	void aGapIsQuietWhenSomethingIsDone(String mastery, int findings) {
		assertThat(Texts.findingsOf("today-meets-expectation",
				moment("expects \"x\" within 1 day today 2 days " + mastery))).hasSize(findings);
	}

	@Test
	void anOutcomeThatSaysWhenIsALimitOfTime() {
		String text = "outcome o { is on-time WITHIN } journey j { aims for o stage s { moment m { expects \"x\" at "
				+ "least 90% } } }";

		assertThat(Texts.findingsOf("on-time-needs-limit", text.replace("WITHIN", "within 3 days"))).isEmpty();
		assertThat(Texts.findingsOf("on-time-needs-limit", text.replace("WITHIN", ""))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({"\"names\", b, 1", "\"names\", a, 0", "'\"names\", \"sea views\"', b, 0", "\"what was promised\", b, 0",
			"'', b, 0"})
	void aPromiseIsAmongWhatAHandOffCarries(String carried, String keeper, int findings) {
		String text = "team a team b promise p \"A room with a sea view\" journey j { stage s { touchpoint x { owner a gives p } "
				+ "moment y { owner " + keeper + " keeps p } } hand-off h from a to b after x { "
				+ (carried.isEmpty() ? "" : "carries " + carried) + " } }";

		assertThat(Texts.findingsOf("promise-is-carried", text)).hasSize(findings);
	}

	@Test
	void aPromiseThatIsKeptTwiceIsMissedOnceAtEachHandOff() {
		String text = "team a team b team c promise p journey j { stage s { touchpoint x { owner a gives p } moment y { owner "
				+ "b keeps p } moment z { owner b breaks p } } hand-off h from a to b after x { carries \"names\" } }";

		assertThat(Texts.findingsOf("promise-is-carried", text)).hasSize(1);
	}

	private static String moment(String clauses) {
		return "journey j { stage s { moment m { " + clauses + " } } }";
	}
}
