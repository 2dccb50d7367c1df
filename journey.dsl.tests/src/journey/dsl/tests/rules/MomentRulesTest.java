package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.dsl.rules.Severity;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments that make or break: cases that the pages do not show. */
class MomentRulesTest {

	private static String journey(String steps) {
		return "persona a persona b journey j { for a, b stage s { " + steps + " } }";
	}

	@Test
	void onlyAWayAroundContradictsAMarkThatIsMissing() {
		String text = "journey j { stage s { touchpoint a { WAY } moment m { make-or-break } touchpoint z } }";

		assertThat(Texts.findingsOf("make-or-break-is-on-critical-path", text.replace("WAY", ""))).singleElement()
				.asString().startsWith("warning");
		assertThat(Texts.findingsOf("make-or-break-is-on-critical-path", text.replace("WAY", "then z 10%")))
				.singleElement().asString().startsWith("error");
		assertThat(Texts.findings(Texts.model(text.replace("WAY", "")),
				Texts.settings("rule.make-or-break-is-on-critical-path = info")))
				.anyMatch(finding -> finding.rule().equals("make-or-break-is-on-critical-path")
						&& finding.severity() == Severity.INFO);
	}

	@Test
	void ranksAreComparedForEachPersona() {
		assertThat(Texts.findingsOf("ranks-are-unique",
				journey("moment x { make-or-break rank 1 for a } moment y { make-or-break rank 1 for b }"))).isEmpty();
		assertThat(Texts.findingsOf("ranks-are-unique",
				journey("moment x { make-or-break rank 1 for a } moment y { make-or-break rank 1 for a, b }")))
				.hasSize(1);
		assertThat(Texts.findingsOf("ranks-are-unique",
				journey("moment x { make-or-break rank 1 } moment y { make-or-break rank 1 for b }"))).hasSize(1);
		assertThat(Texts.findingsOf("ranks-are-unique", journey(
				"moment x { make-or-break rank 1 make-or-break rank 2 for a } moment y { make-or-break rank 1 for a }")))
				.isEmpty();
		assertThat(
				Texts.findingsOf("ranks-are-unique", journey("moment x { make-or-break } moment y { make-or-break }")))
				.isEmpty();
	}

	@Test
	void aRankThatSomebodyHasIsNoGap() {
		assertThat(Texts.findingsOf("ranks-have-no-gaps",
				journey("moment x { make-or-break rank 1 for a } moment y { make-or-break rank 2 }"))).isEmpty();
		assertThat(Texts.findingsOf("ranks-have-no-gaps",
				journey("moment x { make-or-break rank 2 } moment y { make-or-break rank 5 }"))).hasSize(2);
	}

	@Test
	void fiveAreAlwaysFineAndElevenAreTooManyOnce() {
		assertThat(Texts.findingsOf("not-everything-is-critical", journey(moments(5)))).isEmpty();
		assertThat(Texts.findingsOf("not-everything-is-critical", journey(moments(6)))).hasSize(1);
		assertThat(Texts.findingsOf("not-everything-is-critical", journey(moments(6) + steps(18)))).isEmpty();
		assertThat(Texts.findingsOf("top-ten", journey(moments(10)))).isEmpty();
		assertThat(Texts.findingsOf("top-ten", journey(moments(11)))).hasSize(1);
		assertThat(Texts.findingsOf("not-everything-is-critical", journey(moments(11)))).isEmpty();
	}

	private static String moments(int count) {
		return IntStream.range(0, count).mapToObj(at -> "moment m" + at + " { make-or-break } ")
				.collect(Collectors.joining());
	}

	private static String steps(int count) {
		return IntStream.range(0, count).mapToObj(at -> "touchpoint t" + at + " ").collect(Collectors.joining());
	}

	@Test
	void momentsOfSubJourneysCountForTheOuterOne() {
		String inner = "journey in { stage s { moment m { make-or-break } } } journey empty { stage s { touchpoint t "
				+ "} } ";

		assertThat(Texts.findingsOf("journey-has-make-or-break", inner)).hasSize(1);
		assertThat(Texts.findingsOf("journey-has-make-or-break",
				inner + "journey out { stage s { sub-journey a of in sub-journey b of empty } }")).isEmpty();
	}

	@Test
	void theFirstImpressionMayStandInASubJourney() {
		String text = "journey in { stage s { moment m } } journey out { stage s { sub-journey a of in moment n } }";

		assertThat(Texts.findingsOf("first-impression-has-tone", text)).singleElement().asString().contains("“M”");
	}

	@Test
	void whatARuleOfItsOwnAsksIsLeftToIt() {
		String type = "moment-type t { requires owner, channel, feeling, job, expectation, metric, chance, evidence, "
				+ "consequence } ";

		assertThat(
				Texts.findingsOf("moment-meets-type-requirements", type + journey("moment m { is t make-or-break }")))
				.isEmpty();
		assertThat(Texts.findingsOf("moment-meets-type-requirements", type + journey("moment m { is t }")))
				.singleElement().asString()
				.contains("`job`, `expects`, `measured by`, `chance`, `evidence` and `if-badly`");
	}

	@Test
	void aHazardWithAPlanSatisfiesItsRequirement() {
		String text = "moment-type t { requires hazard-plan } journey j { stage s { moment m { is t } } hazard h at m "
				+ "{ PLAN } }";

		assertThat(Texts.findingsOf("moment-meets-type-requirements", text.replace("PLAN", ""))).hasSize(1);
		assertThat(Texts.findingsOf("moment-meets-type-requirements", text.replace("PLAN", "plan \"call\""))).isEmpty();
		assertThat(Texts.findingsOf("moment-meets-type-requirements",
				text.replace("PLAN", "").replace("requires", "extends truth requires"))).isEmpty();
	}

	@Test
	void aPlanOfAnyJourneyAroundSatisfiesItsRequirement() {
		String text = "moment-type t { requires hazard-plan } journey inner { stage s { moment m { is t } } } "
				+ "journey outer { stage s { sub-journey zoom of inner } hazard h at zoom.m { PLAN } }";

		assertThat(typeRequirements(text.replace("PLAN", ""))).isEqualTo(1);
		assertThat(typeRequirements(text.replace("PLAN", "plan \"call\""))).isZero();
	}

	@Test
	void aPlanAtAStepThatNobodyKnowsMayBeItsPlan() {
		String text = "moment-type t { requires hazard-plan } journey j { stage s { moment moment-one { is t } } "
				+ "hazard h at zzz { PLAN } }";

		assertThat(typeRequirements(text.replace("PLAN", ""))).isEqualTo(1);
		assertThat(typeRequirements(text.replace("PLAN", "plan \"call\""))).isZero();
	}

	private static long typeRequirements(String text) {
		return Texts.findingsOf("moment-meets-type-requirements", text).size();
	}

	@Test
	void ownTypesFitWhereTheySayAndLibraryTypesNearby() {
		String text = "moment-type own { fits use } journey j { stage s { is delivery moment m { is TYPE } } }";

		assertThat(Texts.findingsOf("type-fits-phase", text.replace("TYPE", "power"))).isEmpty();
		assertThat(Texts.findingsOf("type-fits-phase", text.replace("TYPE", "own"))).hasSize(1);
		assertThat(Texts.findingsOf("type-fits-phase", text.replace("TYPE", "own, proof"))).isEmpty();
		assertThat(Texts.findingsOf("type-fits-phase",
				text.replace("TYPE", "own").replace("is delivery", "is p") + " phase p { like use }")).isEmpty();
		assertThat(Texts.findingsOf("type-fits-phase", text.replace("TYPE", "own").replace("is delivery", "")))
				.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"wow, ending, 0", "wow, renewal, 0", "problem-solving, ending, 0", "problem-solving, renewal, 0",
			"truth, purchase, 0", "connection, use, 0", "connection, ending, 1", "wow, awareness, 1",
			"truth, awareness, 1", "power, ending, 1"})
	void aTypeHasMoreThanOnePlace(String type, String phase, int findings) {
		assertThat(Texts.findingsOf("type-fits-phase",
				"journey j { stage s { is " + phase + " moment m { is " + type + " } } }")).hasSize(findings);
	}

	@ParameterizedTest
	@CsvSource({"'', 1", "if-badly \"x\", 0", "expects \"x\", 0", "evidence e, 0", "chance of o today 10%, 0",
			"job \"x\", 1"})
	void whatCustomersHardlyNoticeMayDecideIfSomethingShowsIt(String clause, int findings) {
		String text = "evidence e { is survey } outcome o { is renewal } ";

		assertThat(Texts.findingsOf("importance-fits",
				text + journey("moment m { make-or-break importance low " + clause + " }"))).hasSize(findings);
		assertThat(Texts.findingsOf("importance-fits",
				text + journey("moment m { importance low " + clause + " }"))).isEmpty();
	}

	@Test
	void aRepeatedOrLightTouchpointIsNoMoment() {
		assertThat(Texts.findingsOf("unavoidable-step-is-moment",
				journey("moment v touchpoint x { effort high } touchpoint y"))).hasSize(1);
		assertThat(Texts.findingsOf("unavoidable-step-is-moment",
				journey("moment v touchpoint x { effort high back-to x 10% } touchpoint y"))).isEmpty();
		assertThat(Texts.findingsOf("unavoidable-step-is-moment",
				journey("moment v touchpoint w { then y 10% } touchpoint x { effort high } touchpoint y"))).isEmpty();
	}

	@Test
	void whereNoMomentStandsAtAllOneRuleSaysSo() {
		assertThat(Texts.findingsOf("unavoidable-step-is-moment", journey("touchpoint x { effort high } touchpoint y")))
				.isEmpty();
	}

	@Test
	void aRankMayStandInASubJourney() {
		String text = "journey inner { stage s { moment i { make-or-break rank 1 } } } journey outer { stage o { "
				+ "sub-journey z of inner moment m { make-or-break rank 2 } } }";

		assertThat(Texts.findingsOf("ranks-have-no-gaps", text)).isEmpty();
		assertThat(Texts.findingsOf("ranks-have-no-gaps", text.replace("rank 2", "rank 3"))).hasSize(1);
	}

	@Test
	void aDraftIsAskedForTheFirstThingsFirst() {
		String text = "journey j { STATUS stage s { moment m { make-or-break MORE } } }";
		String[] later = {"moment-has-consequence", "make-or-break-has-chance", "make-or-break-has-evidence",
				"make-or-break-is-on-critical-path", "moment-has-type"};

		for (String rule : later) {
			assertThat(Texts.ownFindingsOf(rule, text.replace("STATUS", "status draft").replace("MORE", ""))).as(rule)
					.isEmpty();
			assertThat(Texts.ownFindingsOf(rule, text.replace("STATUS", "status draft").replace("MORE", "job \"x\"")))
					.as(rule).hasSize(1);
			assertThat(Texts.ownFindingsOf(rule, text.replace("STATUS", "status in-review").replace("MORE", "")))
					.as(rule).hasSize(1);
		}
	}

	@Test
	void aRouteIsToldOnlyWhereItLeadsPast() {
		StringBuilder steps = new StringBuilder();
		for (int step = 0; step < 20; step++)
			steps.append("touchpoint t").append(step)
					.append(step == 9 ? " { then t10 10% } moment m { on-critical-path } " : " ");

		assertThat(Texts.findingsOf("critical-path-is-unavoidable", journey(steps.toString()))).singleElement()
				.asString()
				.contains("… → “T8” → “T9” → “T10” → “T11” → …").doesNotContain("T7");
	}
}
