package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** What pages of rules do not show: one fault is one finding, also in sub-journeys and behind the first fault. */
class RuleCasesTest {

	@Test
	void aJourneyThatStandsTwiceIsOneFindingAndItsPartsAreNone() {
		assertThat(Texts.findingsOf("name-is-unique",
				"journey j { stage s { touchpoint t } } journey j { stage s { touchpoint t } }")).hasSize(1);
	}

	@Test
	void stepsBehindAnUnreachableOneAreNoFurtherFindings() {
		assertThat(Texts.findingsOf("step-is-reachable",
				"journey j { stage s { touchpoint a { exit } touchpoint b touchpoint c touchpoint d } }"))
				.singleElement().asString().contains("“B”");
	}

	@Test
	void theCriticalPathOfASubJourneyIsThatOfTheOuterOne() {
		String inner = "journey in { stage s { touchpoint a { then c 30% } moment b { on-critical-path } touchpoint c "
				+ "} } ";

		assertThat(Texts.findingsOf("critical-path-is-unavoidable", inner)).hasSize(1);
		assertThat(Texts.findingsOf("critical-path-is-unavoidable",
				inner + "journey out { stage s { sub-journey z of in } }")).hasSize(1);
	}

	@Test
	void anOwnerChangeInsideASubJourneyIsFoundThereOnly() {
		String text = "team x team y journey in { stage s { touchpoint a { owner x } touchpoint b { owner y } } } "
				+ "journey out { stage s { sub-journey z of in } }";

		assertThat(Texts.findingsOf("owner-change-has-hand-off", text)).singleElement().asString()
				.contains("after a before b");
	}
}
