package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From silo to silo: sub-journeys, what customers do without us, and one finding for one fault. */
class HandOffRulesTest {
	private static final String TEAMS = "team a team b team c person inb { team b } ";

	@ParameterizedTest
	@CsvSource({"from a to b after x, 0", "from a to inb after x before y, 0", "from a to c after x before y, 1",
			"from c to b after x, 1", "from b to a after x, 1",
			"from a to b after o, 0", "from a to b after o before y, 0", "from b to c after y, 0"})
	void aHandOffMatchesTheOwnersAroundIt(String handOff, int findings) {
		String text = TEAMS
				+ "journey j { stage s { touchpoint x { owner a } own-step o touchpoint y { owner b } } hand-off h "
				+ handOff + " }";

		assertThat(Texts.findingsOf("hand-off-matches-owners", text)).hasSize(findings);
	}

	@Test
	void whoWorksAtTheStepMayTakeOver() {
		String text = TEAMS
				+ "journey j { stage s { touchpoint x { owner a } touchpoint y { owner b backstage \"w\" by c } } "
				+ "hand-off h from a to c after x }";

		assertThat(Texts.findingsOf("hand-off-matches-owners", text)).isEmpty();
	}

	@Test
	void aHandOffMeetsTheFirstAndLastStepsOfASubJourney() {
		String text = TEAMS + "journey in { stage s { touchpoint p { owner b } touchpoint q { owner c } } } "
				+ "journey out { stage s { touchpoint x { owner a } sub-journey z of in touchpoint y { owner a } } "
				+ "hand-off g from a to TO after x before z hand-off h from c to a after z }";

		assertThat(Texts.findingsOf("hand-off-matches-owners", text.replace("TO", "b"))).isEmpty();
		assertThat(Texts.findingsOf("hand-off-matches-owners", text.replace("TO", "c"))).singleElement().asString()
				.contains("“P”").contains("write `to b`");
	}

	@Test
	void aWrongHandOffIsNoMissingOne() {
		String text = TEAMS
				+ "journey j { stage s { touchpoint x { owner a } touchpoint y { owner b } } hand-off h from c to b "
				+ "after x }";

		assertThat(errors(text)).containsExactly("hand-off-matches-owners");
		assertThat(errors(text.replace("from c", "from a"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"from a to bb after x, 0", "from a to b after xx, 0", "from b to cc after y, 1"})
	void aMistypedHandOffIsNoMissingOne(String handOff, int findings) {
		String text = TEAMS + "journey j { stage s { touchpoint x { owner a } touchpoint y { owner b } } hand-off h "
				+ handOff + " }";

		assertThat(Texts.findingsOf("owner-change-has-hand-off", text)).hasSize(findings);
	}

	@Test
	void aHandOffToOneSideDoesNotCoverTheOther() {
		String text = TEAMS
				+ "journey j { stage s { touchpoint x { owner a then y 50% then z 50% } touchpoint y { owner b exit } "
				+ "touchpoint z { owner c } } hand-off h from a to b after x }";

		assertThat(errors(text)).containsExactly("owner-change-has-hand-off");
	}

	@ParameterizedTest
	@CsvSource({"'', '', owner-change-has-hand-off", "turns \"p\" into \"c\", '', status-change-has-hand-off",
			"'', turns \"p\" into \"c\", status-change-has-hand-off"})
	void aMissingHandOffIsOneFindingAlsoWhereTheStatusChanges(String stage, String step, String expected) {
		String text = TEAMS + "journey j { stage s { " + stage
				+ " touchpoint x { owner a } } stage t { touchpoint y { owner b " + step + " } } }";

		assertThat(errors(text)).containsExactly(expected);
	}

	@Test
	void aChangeOfStatusInAStageAsksForOneHandOff() {
		String text = TEAMS + "journey j { stage r { touchpoint w { owner c } } stage s { turns \"p\" into \"c\" "
				+ "touchpoint x { owner a } touchpoint y { owner b } touchpoint z { owner a } } stage t LAST HAND }";
		String behind = text.replace("LAST", "{ touchpoint u { owner b } }");

		assertThat(errors(behind.replace("HAND", ""))).containsExactly("owner-change-has-hand-off",
				"owner-change-has-hand-off", "owner-change-has-hand-off", "status-change-has-hand-off");
		assertThat(errors(behind.replace("HAND", "hand-off h from a to b after z before u"))).as("it is there")
				.containsExactly("owner-change-has-hand-off", "owner-change-has-hand-off", "owner-change-has-hand-off");
		assertThat(errors(text.replace("LAST", "{ touchpoint u { owner a } }").replace("HAND", "")))
				.as("nobody else comes behind").containsExactly("status-change-has-hand-off",
						"owner-change-has-hand-off", "owner-change-has-hand-off");
		assertThat(errors(text.replace("touchpoint w { owner c }", "").replace("LAST", "{ touchpoint u { owner a } }")
				.replace("HAND", ""))).as("only within").containsExactly("owner-change-has-hand-off",
						"status-change-has-hand-off");
	}

	@Test
	void aStepThatSaysItExactlySpeaksForItsStage() {
		String text = TEAMS
				+ "journey j { stage s { turns \"p\" into \"c\" touchpoint x { owner a turns \"p\" into \"c\" } "
				+ "touchpoint y { owner b } } stage t { touchpoint z { owner a } } }";

		assertThat(errors(text)).containsExactly("status-change-has-hand-off", "owner-change-has-hand-off");
	}

	@ParameterizedTest
	@CsvSource({"touchpoint, touchpoint, 1", "moment, touchpoint, 0", "touchpoint, moment, 0"})
	void theMomentMayStandOnEitherSide(String before, String behind, int findings) {
		String text = TEAMS + "journey j { stage s { moment w { owner a } " + before + " x { owner a } own-step o "
				+ behind + " y { owner b } } hand-off h from a to b after x before y }";

		assertThat(Texts.findingsOf("hand-off-has-moment-near", text)).hasSize(findings);
	}

	@Test
	void aStageThatNeedsAMomentAnywayIsSaidOnce() {
		String text = TEAMS
				+ "journey j { stage s { touchpoint x { owner a } } stage t { touchpoint y { owner b } MOMENT } "
				+ "hand-off h from a to b after x before y }";

		assertThat(Texts.findingsOf("hand-off-has-moment-near", text.replace("MOMENT", "moment z { owner b }")))
				.isEmpty();
		assertThat(Texts.findingsOf("beginning-has-moment", text.replace("MOMENT", "moment z { owner b }"))).hasSize(1);
		assertThat(Texts.findingsOf("hand-off-has-moment-near", text.replace("MOMENT", ""))).isEmpty();
	}

	@Test
	void noTwoHandOffsAreToGetTheSameName() {
		String text = TEAMS
				+ "journey j { stage s { touchpoint x { owner a } touchpoint y { owner b back-to x 10% } touchpoint z "
				+ "{ owner a } touchpoint u { owner b } } }";

		assertThat(String.join(" ", Texts.findingsOf("owner-change-has-hand-off", text))).contains(
				"`hand-off a-to-b from", "`hand-off b-to-a from", "`hand-off a-to-b-2 from", "`hand-off b-to-a-2 from");
	}

	@Test
	void onAWayBackNobodyBecomesAnything() {
		String text = TEAMS
				+ "journey j { stage s { moment x { owner a } } stage t { turns \"p\" into \"c\" moment y { owner b "
				+ "back-to x 10% } } hand-off h from a to b after x before y }";

		assertThat(errors(text)).containsExactly("owner-change-has-hand-off");
	}

	@Test
	void insideOneSiloNoMomentIsAskedFor() {
		String text = TEAMS
				+ "journey j { stage s { touchpoint x { owner b } touchpoint y { owner inb } } hand-off h from b to "
				+ "inb after x }";

		assertThat(Texts.findingsOf("hand-off-has-moment-near", text)).isEmpty();
	}

	@Test
	void aThinHandOffIsAskedForEachClauseOnce() {
		String text = TEAMS
				+ "journey j { stage s { moment x { owner a } touchpoint y { owner b } } hand-off h from a to b after "
				+ "x }";

		assertThat(Texts.findings(text).stream().map(finding -> finding.rule())
				.filter(rule -> rule.startsWith("hand-off"))).containsExactlyInAnyOrder(
						"hand-off-has-accountable", "hand-off-has-wait-limit", "hand-off-has-practice",
						"hand-off-is-measured", "hand-off-carries-something");
	}

	@ParameterizedTest
	@CsvSource({"a, a, 1", "a, p, 1", "p, a, 1", "p, q, 0", "p, p, 1", "a, x, 0"})
	void whoHandsOverToThemselvesIsFoundOnce(String from, String to, int findings) {
		String text = "team a team b person p { team a } person q { team a } journey j { stage s { touchpoint x { owner a "
				+ "} touchpoint y { owner OWNER } } hand-off h from " + from + " to " + to + " after x before y }";

		assertThat(Texts.findingsOf("hand-off-changes-silo", text.replace("OWNER", "a"))).hasSize(findings);
		assertThat(Texts.findingsOf("hand-off-changes-silo", text.replace("OWNER", "b"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"'', '', 1", "'', action z improves x, 0", "'', action z improves y, 0",
			"'', action z improves y { status idea }, 1", "simplify \"s\", '', 0",
			"expects \"e\" within 1 day today 3 days, '', 0", "expects \"e\" within 3 days today 1 day, '', 1",
			"make-or-break pain \"p\", '', 0"})
	void aWaitBeyondItsLimitAsksForAnAction(String moment, String action, int findings) {
		String text = TEAMS + "journey j { stage s { touchpoint x { owner a } moment y { owner b " + moment
				+ " } } hand-off h from a to b after x { wait at most 1 day today 2 days } " + action + " }";

		assertThat(Texts.findingsOf("hand-off-gap-has-action", text)).hasSize(findings);
		assertThat(Texts.findingsOf("hand-off-gap-has-action", text.replace("today 2 days }", "today 1 day }")))
				.isEmpty();
	}

	@Test
	void aPainAtAHandOffIsTakenAwayByAnActionThatNamesIt() {
		String text = TEAMS
				+ "journey j { stage s { touchpoint x { owner a } touchpoint y { owner b } touchpoint z { owner b } } "
				+ "hand-off h from a to b after x before y { pain \"Lost papers\" often wait at most 1 day today 2 days } "
				+ "action k improves z { removes \"REMOVED\" } }";

		assertThat(Texts.findingsOf("hand-off-gap-has-action", text.replace("REMOVED", "x"))).singleElement().asString()
				.startsWith("warning").contains("“Lost papers”");
		assertThat(Texts.findingsOf("hand-off-gap-has-action", text.replace("REMOVED", "lost papers"))).singleElement()
				.asString().startsWith("info").contains("wait 2 days");
	}

	private static List<String> errors(String text) {
		List<String> about = List.of("hand-off-matches-owners", "owner-change-has-hand-off",
				"status-change-has-hand-off");
		return Texts.findings(text).stream().map(finding -> finding.rule()).filter(about::contains).toList();
	}
}
