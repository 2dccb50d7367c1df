package journey.dsl.tests.analysis;

import static journey.dsl.tests.analysis.Flows.alwaysPassed;
import static journey.dsl.tests.analysis.Flows.ofSteps;
import static journey.dsl.tests.analysis.Flows.paths;
import static journey.dsl.tests.analysis.Flows.step;
import static journey.dsl.tests.analysis.Flows.unreachable;
import static journey.dsl.tests.analysis.Flows.ways;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How customers move, worked out by hand. In the drawings G is the goal, x an exit that is none. */
class FlowTest {

	@Nested
	class Ways {
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
			assertThat(ways(Flows.of("journey j { stage s { touchpoint a } stage t { touchpoint b } }"), "a")).containsExactly("b");
		}

		// a ──→ b → c
		// └─40%───→ c
		@Test
		void ofASingleThenWithAShareStandBesideTheDefault() {
			assertThat(ways(ofSteps("touchpoint a { then c 40% } touchpoint b touchpoint c"), "a")).containsExactly("c 40%", "b");
		}

		@Test
		void ofASingleThenInSomeCaseStandBesideTheDefault() {
			assertThat(ways(ofSteps("touchpoint a { then c when \"it rains\" } touchpoint b touchpoint c"), "a")).containsExactly("c", "b");
		}

		// a   b   c
		// └───────↑
		@Test
		void ofASingleThenForEveryoneReplaceTheDefault() {
			assertThat(ways(ofSteps("touchpoint a { then c } touchpoint b touchpoint c"), "a")).containsExactly("c");
		}

		@Test
		void ofTwoThensReplaceTheDefault() {
			assertThat(ways(ofSteps("touchpoint a { then c 40% then d when \"x\" } touchpoint b touchpoint c touchpoint d"), "a")).containsExactly("c 40%", "d");
		}

		@Test
		void toTheNextStepThatAreNamedAnywayAreTheDefault() {
			assertThat(ways(ofSteps("touchpoint a { then b 40% } touchpoint b"), "a")).containsExactly("b 40%");
			assertThat(ways(ofSteps("touchpoint a { then b 40% exit as lost 60% } touchpoint b"), "a")).containsExactly("b 40%", "exit lost 60%");
		}

		// a → x
		@Test
		void outForEveryoneReplaceTheDefault() {
			assertThat(ways(ofSteps("touchpoint a { exit as won } touchpoint b"), "a")).containsExactly("exit won");
			assertThat(ways(ofSteps("touchpoint a { exit } touchpoint b"), "a")).containsExactly("exit");
		}

		@Test
		void outForSomeStandBesideTheDefault() {
			assertThat(ways(ofSteps("touchpoint a { exit as lost 10% } touchpoint b"), "a")).containsExactly("exit lost 10%", "b");
			assertThat(ways(ofSteps("touchpoint a { exit when \"tired\" } touchpoint b"), "a")).containsExactly("exit", "b");
			assertThat(ways(ofSteps("touchpoint a { exit as won 60% }"), "a")).containsExactly("exit won 60%", "end");
		}

		@Test
		void backStandBesideTheDefault() {
			assertThat(ways(ofSteps("touchpoint a touchpoint b { back-to a } touchpoint c"), "b")).containsExactly("back a", "c");
			assertThat(ways(ofSteps("touchpoint a { back-to a 45% } touchpoint b"), "a")).containsExactly("back a 45%", "b");
		}

		@Test
		void thatTakeEverybodyLeaveNothingForTheDefault() {
			assertThat(ways(ofSteps("touchpoint a { exit as won 62% exit as lost 38% } touchpoint b"), "a")).containsExactly("exit won 62%", "exit lost 38%");
			assertThat(ways(ofSteps("touchpoint a touchpoint b { back-to a 30% exit 70% } touchpoint c"), "b")).containsExactly("back a 30%", "exit 70%");
			assertThat(ways(ofSteps("touchpoint a { exit as won 62% exit as lost 37.9% } touchpoint b"), "a")).contains("b");
		}

		@Test
		void knowWhetherOnlySomeTakeThem() {
			Flow flow = ofSteps("touchpoint a { then c 40% then d when \"x\" then b } touchpoint b touchpoint c touchpoint d");

			assertThat(flow.ways(step(flow, "a"))).extracting(way -> way.isConditional()).containsExactly(true, true, false);
			assertThat(flow.ways(step(flow, "b"))).extracting(way -> way.isConditional()).containsExactly(false);
		}

		@Test
		void toNothingAreLeftOut() {
			Flow flow = Flow.of(Texts.model("journey j { stage s { touchpoint a { then nowhere 40% } touchpoint b } }"),
					Texts.model("journey j { stage s { touchpoint a { then nowhere 40% } touchpoint b } }").journeys().get(0));

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

	@Nested
	class Goals {
		// a → b → G    a → x
		@Test
		void areTheExitsThatAreAimedFor() {
			Flow flow = ofSteps("touchpoint a { exit as lost 50% } touchpoint b { exit as won } touchpoint c");

			assertThat(flow.leadsToGoal(step(flow, "a"))).isTrue();
			assertThat(flow.leadsToGoal(step(flow, "c"))).isFalse();
			assertThat(flow.leadsOut(step(flow, "c"))).isTrue();
			assertThat(alwaysPassed(flow)).containsExactly("a", "b");
		}

		// a → b → end
		@Test
		void areTheNaturalEndWhereNoExitIsAimedFor() {
			Flow flow = ofSteps("touchpoint a { exit as lost 50% } touchpoint b");

			assertThat(flow.hasReachableGoal()).isTrue();
			assertThat(alwaysPassed(flow)).containsExactly("a", "b");
		}

		// a → b → end, and a → G: the natural end is none any more
		@Test
		void areNotTheNaturalEndWhereAnExitIsAimedFor() {
			Flow flow = ofSteps("touchpoint a { exit as won 50% } touchpoint b");

			assertThat(flow.leadsToGoal(step(flow, "b"))).isFalse();
			assertThat(alwaysPassed(flow)).containsExactly("a");
		}

		@Test
		void areReachedByAnExitAsSeveralOutcomes() {
			Flow flow = ofSteps("touchpoint a { exit as lost, won }");

			assertThat(flow.hasReachableGoal()).isTrue();
		}

		// a → x   b → G
		@Test
		void canBeOutOfReach() {
			Flow flow = ofSteps("touchpoint a { exit as lost } touchpoint b { exit as won }");

			assertThat(flow.hasReachableGoal()).isFalse();
			assertThat(unreachable(flow)).containsExactly("b");
			assertThat(alwaysPassed(flow)).isEmpty();
		}

		// a ⇄ b, and no way out
		@Test
		void areNotReachedFromALoopWithoutEnd() {
			Flow flow = ofSteps("touchpoint a touchpoint b { back-to a 100% } touchpoint c { exit as won }");

			assertThat(flow.leadsOut(step(flow, "a"))).isFalse();
			assertThat(flow.leadsToGoal(step(flow, "a"))).isFalse();
			assertThat(unreachable(flow)).containsExactly("c");
		}
	}

	@Nested
	class CriticalPath {
		//   ┌─→ b ─┐
		// a ┤      ├→ d → G
		//   └─→ c ─┘
		@Test
		void isWhatBothWaysPass() {
			Flow flow = ofSteps("touchpoint a { then b 50% then c 50% } touchpoint b { then d } touchpoint c touchpoint d { exit as won }");

			assertThat(alwaysPassed(flow)).containsExactly("a", "d");
		}

		// a → b → c → d → G
		// └────30%────↑
		@Test
		void isBypassedOnTheRouteThatIsPrinted() {
			Flow flow = ofSteps("touchpoint a { then d 30% } touchpoint b touchpoint c touchpoint d { exit as won }");

			assertThat(paths(flow.bypass(step(flow, "b")))).containsExactly("a", "d");
			assertThat(paths(flow.bypass(step(flow, "c")))).containsExactly("a", "d");
			assertThat(flow.bypass(step(flow, "a"))).isEmpty();
			assertThat(flow.bypass(step(flow, "d"))).isEmpty();
		}

		// a → b → c → G
		//     └→ G
		@Test
		void isBypassedByAnEarlierGoal() {
			Flow flow = ofSteps("touchpoint a touchpoint b { exit as won 10% } touchpoint c { exit as won }");

			assertThat(paths(flow.bypass(step(flow, "c")))).containsExactly("a", "b");
			assertThat(alwaysPassed(flow)).containsExactly("a", "b");
		}

		// a → b → c → G, b back to a, c back to b
		@Test
		void isNotShortenedByLoops() {
			Flow flow = ofSteps("touchpoint a touchpoint b { back-to a 20% } touchpoint c { exit as won 50% back-to b 50% }");

			assertThat(alwaysPassed(flow)).containsExactly("a", "b", "c");
		}

		// a → b → c → G
		// └ complaint 5% → d → e → c: d is judged from the start of its branch, which is d itself; so is e from d
		@Test
		void ofABranchBeginsWhereTheBranchBegins() {
			Flow flow = ofSteps("touchpoint a { then d 5% when \"it broke\" } touchpoint b touchpoint c { exit as won } touchpoint d touchpoint e { then c }");

			assertThat(alwaysPassed(flow)).containsExactly("a", "c");
			assertThat(flow.bypass(step(flow, "d"))).isEmpty();
			assertThat(flow.bypass(step(flow, "e"))).isEmpty();
			assertThat(paths(flow.bypass(step(flow, "b")))).as("b is on no branch").containsExactly("a", "d", "e", "c");
		}

		// a → b → G
		// └ 5% → d → e → f → b, d → f in some case
		@Test
		void ofABranchCanBeBypassedWithinIt() {
			Flow flow = ofSteps("touchpoint a { then d 5% } touchpoint b { exit as won } touchpoint d { then f 10% } touchpoint e touchpoint f { then b }");

			assertThat(paths(flow.bypass(step(flow, "e")))).containsExactly("d", "f", "b");
			assertThat(flow.bypass(step(flow, "f"))).isEmpty();
		}

		// a → b → G
		// └ 5% → c → d → x: from c no goal is reached
		@Test
		void ofABranchWithoutGoalIsNoQuestion() {
			Flow flow = ofSteps("touchpoint a { then c 5% when \"they cancel\" } touchpoint b { exit as won } touchpoint c touchpoint d { exit as lost }");

			assertThat(flow.bypass(step(flow, "c"))).isEmpty();
			assertThat(flow.bypass(step(flow, "d"))).isEmpty();
		}

		// a → b → c → d → e → G
		// └ 5% ─↑    ↑
		//     b 50% ─┘   c is reached from b, too, and so on no branch
		@Test
		void ofAStepThatIsAlsoReachedOtherwiseBeginsAtTheFirstStep() {
			Flow flow = ofSteps("touchpoint a { then c 5% } touchpoint b { then d 50% } touchpoint c touchpoint d touchpoint e { exit as won }");

			assertThat(paths(flow.bypass(step(flow, "c")))).containsExactly("a", "b", "d", "e");
		}
	}

	@Nested
	class Loops {
		// a → b → c → d,  c back to b
		@Test
		void holdWhatLiesBetweenTargetAndSource() {
			Flow flow = ofSteps("touchpoint a touchpoint b touchpoint c { back-to b 20% } touchpoint d");

			assertThat(flow.loops()).singleElement().satisfies(loop -> {
				assertThat(loop.source().path()).isEqualTo("c");
				assertThat(loop.target().path()).isEqualTo("b");
				assertThat(paths(loop.steps())).containsExactly("b", "c");
			});
		}

		// a ↺
		@Test
		void mayHoldOneStep() {
			Flow flow = ofSteps("touchpoint a { back-to a 45% at most 4 times } touchpoint b");

			assertThat(flow.loops()).extracting(loop -> paths(loop.steps())).containsExactly(List.of("a"));
		}

		// a → b → c → d, c back to b, d back to a
		@Test
		void mayLieInOneAnother() {
			Flow flow = ofSteps("touchpoint a touchpoint b touchpoint c { back-to b 20% } touchpoint d { back-to a 10% }");

			assertThat(flow.loops()).extracting(loop -> String.join("", paths(loop.steps()))).containsExactly("bc", "abcd");
		}

		// a → b → c → d → e, b jumps to d in some case, d back to a
		@Test
		void holdWhatIsOnSomeWayAlthoughItMayBeJumpedOver() {
			Flow flow = ofSteps("touchpoint a touchpoint b { then d 50% } touchpoint c touchpoint d { back-to a 10% } touchpoint e");

			assertThat(flow.loops()).extracting(loop -> String.join("", paths(loop.steps()))).containsExactly("abcd");
		}

		// a → b → c → d, b jumps over c, c → x: c leads out only
		@Test
		void doNotHoldWhatLeadsNoMoreToTheSource() {
			Flow flow = ofSteps("touchpoint a touchpoint b { then d 50% then c 50% } touchpoint c { exit } touchpoint d { back-to a 10% }");

			assertThat(flow.loops()).extracting(loop -> String.join("", paths(loop.steps()))).containsExactly("abd");
		}

		// a → b → c, and a "back" that leads forward from a to c: nothing leads from c to a
		@Test
		void areNoneIfNothingLeadsAround() {
			Flow flow = ofSteps("touchpoint a { back-to c 10% } touchpoint b touchpoint c");

			assertThat(flow.loops()).extracting(loop -> String.join("", paths(loop.steps()))).isEmpty();
		}
	}
}
