package journey.dsl.tests.analysis;

import static journey.dsl.tests.analysis.Flows.ofSteps;
import static journey.dsl.tests.analysis.Flows.step;
import static journey.dsl.tests.analysis.Flows.ways;
import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.analysis.Flow;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** The ways on from each step, worked out by hand. In the drawings G is the goal, x an exit that is none. */
class FlowWaysTest {
	// a → b → c → end
	@Test
	void leadToTheNextStepWhereNothingIsSaid() {
		Flow flow = ofSteps("touchpoint a touchpoint b touchpoint c");

		assertThat(ways(flow, "a")).containsExactly("b");
		assertThat(ways(flow, "b")).containsExactly("c");
		assertThat(ways(flow, "c")).containsExactly("end");
	}

	// stage s: a ┐
	// stage t: b ┘
	@Test
	void leadAcrossStages() {
		assertThat(ways(Flows.of("journey j { stage s { touchpoint a } stage t { touchpoint b } }"), "a"))
				.containsExactly("b");
	}

	// a ──→ b → c
	// └─40%───→ c
	@Test
	void ofASingleThenWithAShareStandBesideTheDefault() {
		assertThat(ways(ofSteps("touchpoint a { then c 40% } touchpoint b touchpoint c"), "a")).containsExactly("c 40%",
				"b");
	}

	@Test
	void ofASingleThenInSomeCaseStandBesideTheDefault() {
		assertThat(ways(ofSteps("touchpoint a { then c when \"it rains\" } touchpoint b touchpoint c"), "a"))
				.containsExactly("c", "b");
	}

	// a b c
	// └───────↑
	@Test
	void ofASingleThenForEveryoneReplaceTheDefault() {
		assertThat(ways(ofSteps("touchpoint a { then c } touchpoint b touchpoint c"), "a")).containsExactly("c");
	}

	@Test
	void ofTwoThensReplaceTheDefault() {
		assertThat(ways(ofSteps("touchpoint a { then c 40% then d when \"x\" } touchpoint b touchpoint c touchpoint d"),
				"a")).containsExactly("c 40%", "d");
	}

	@Test
	void toTheNextStepThatAreNamedAnywayAreTheDefault() {
		assertThat(ways(ofSteps("touchpoint a { then b 40% } touchpoint b"), "a")).containsExactly("b 40%");
		assertThat(ways(ofSteps("touchpoint a { then b 40% exit as lost 60% } touchpoint b"), "a"))
				.containsExactly("b 40%", "exit lost 60%");
	}

	// a → x
	@Test
	void outForEveryoneReplaceTheDefault() {
		assertThat(ways(ofSteps("touchpoint a { exit as won } touchpoint b"), "a")).containsExactly("exit won");
		assertThat(ways(ofSteps("touchpoint a { exit } touchpoint b"), "a")).containsExactly("exit");
	}

	@Test
	void outForSomeStandBesideTheDefault() {
		assertThat(ways(ofSteps("touchpoint a { exit as lost 10% } touchpoint b"), "a"))
				.containsExactly("exit lost 10%", "b");
		assertThat(ways(ofSteps("touchpoint a { exit when \"tired\" } touchpoint b"), "a")).containsExactly("exit",
				"b");
		assertThat(ways(ofSteps("touchpoint a { exit as won 60% }"), "a")).containsExactly("exit won 60%", "end");
	}

	@Test
	void backStandBesideTheDefault() {
		assertThat(ways(ofSteps("touchpoint a touchpoint b { back-to a } touchpoint c"), "b")).containsExactly("back a",
				"c");
		assertThat(ways(ofSteps("touchpoint a { back-to a 45% } touchpoint b"), "a")).containsExactly("back a 45%",
				"b");
	}

	@Test
	void thatTakeEverybodyLeaveNothingForTheDefault() {
		assertThat(ways(ofSteps("touchpoint a { exit as won 62% exit as lost 38% } touchpoint b"), "a"))
				.containsExactly("exit won 62%", "exit lost 38%");
		assertThat(ways(ofSteps("touchpoint a touchpoint b { back-to a 30% exit 70% } touchpoint c"), "b"))
				.containsExactly("back a 30%", "exit 70%");
		assertThat(ways(ofSteps("touchpoint a { exit as won 62% exit as lost 37.9% } touchpoint b"), "a"))
				.contains("b");
	}

	@Test
	void knowWhetherOnlySomeTakeThem() {
		Flow flow = ofSteps(
				"touchpoint a { then c 40% then d when \"x\" then b } touchpoint b touchpoint c touchpoint d");

		assertThat(flow.ways(step(flow, "a"))).extracting(way -> way.isConditional()).containsExactly(true, true,
				false);
		assertThat(flow.ways(step(flow, "b"))).extracting(way -> way.isConditional()).containsExactly(false);
	}

	@Test
	void toNothingAreLeftOut() {
		Flow flow = Flow.of(Texts.model("journey j { stage s { touchpoint a { then nowhere 40% } touchpoint b } }"),
				Texts.model("journey j { stage s { touchpoint a { then nowhere 40% } touchpoint b } }").journeys()
						.get(0));

		assertThat(ways(flow, "a")).containsExactly("b");
	}

	@Test
	void ofAJourneyWithoutStepsAreNone() {
		Flow flow = Flows.of("journey j { stage s }");

		assertThat(flow.steps()).isEmpty();
		assertThat(flow.hasReachableGoal()).isFalse();
		assertThat(flow.loops()).isEmpty();
	}
}
