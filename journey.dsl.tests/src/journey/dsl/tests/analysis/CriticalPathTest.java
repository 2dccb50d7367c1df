package journey.dsl.tests.analysis;

import static journey.dsl.tests.analysis.Flows.alwaysPassed;
import static journey.dsl.tests.analysis.Flows.ofSteps;
import static journey.dsl.tests.analysis.Flows.paths;
import static journey.dsl.tests.analysis.Flows.step;
import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.analysis.Flow;
import org.junit.jupiter.api.Test;

/**
 * What cannot be avoided, and how the rest is bypassed, worked out by hand. In the drawings G is the goal, x an exit
 * that is none.
 */
class CriticalPathTest {
	// ┌─→ b ─┐
	// a ┤ ├→ d → G
	// └─→ c ─┘
	@Test
	void isWhatBothWaysPass() {
		Flow flow = ofSteps(
				"touchpoint a { then b 50% then c 50% } touchpoint b { then d } touchpoint c touchpoint d { exit as "
						+ "won }");

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
	// └→ G
	@Test
	void isBypassedByAnEarlierGoal() {
		Flow flow = ofSteps("touchpoint a touchpoint b { exit as won 10% } touchpoint c { exit as won }");

		assertThat(paths(flow.bypass(step(flow, "c")))).containsExactly("a", "b");
		assertThat(alwaysPassed(flow)).containsExactly("a", "b");
	}

	// a → b → c → G, b back to a, c back to b
	@Test
	void isNotShortenedByLoops() {
		Flow flow = ofSteps(
				"touchpoint a touchpoint b { back-to a 20% } touchpoint c { exit as won 50% back-to b 50% }");

		assertThat(alwaysPassed(flow)).containsExactly("a", "b", "c");
	}

	// a → b → c → G
	// └ complaint 5% → d → e → c: d is judged from the start of its branch, which is d itself; so is e from d
	@Test
	void ofABranchBeginsWhereTheBranchBegins() {
		Flow flow = ofSteps(
				"touchpoint a { then d 5% when \"it broke\" } touchpoint b touchpoint c { exit as won } touchpoint d "
						+ "touchpoint e { then c }");

		assertThat(alwaysPassed(flow)).containsExactly("a", "c");
		assertThat(flow.bypass(step(flow, "d"))).isEmpty();
		assertThat(flow.bypass(step(flow, "e"))).isEmpty();
		assertThat(paths(flow.bypass(step(flow, "b")))).as("b is on no branch").containsExactly("a", "d", "e", "c");
	}

	// a → b → G
	// └ 5% → d → e → f → b, d → f in some case
	@Test
	void ofABranchCanBeBypassedWithinIt() {
		Flow flow = ofSteps(
				"touchpoint a { then d 5% } touchpoint b { exit as won } touchpoint d { then f 10% } touchpoint e "
						+ "touchpoint f { then b }");

		assertThat(paths(flow.bypass(step(flow, "e")))).containsExactly("d", "f", "b");
		assertThat(flow.bypass(step(flow, "f"))).isEmpty();
	}

	// a 40% → b → d → G, a 60% → c → d: no way is the ordinary one that the other branches off
	@Test
	void ofTwoPartsNoneIsABranchUnlessThereIsACase() {
		String steps = "touchpoint a { then b 40% WHEN then c 60% } touchpoint b { then d } touchpoint c touchpoint d { "
				+ "exit as won }";
		Flow flow = ofSteps(steps.replace("WHEN", ""));

		assertThat(paths(flow.bypass(step(flow, "b")))).containsExactly("a", "c", "d");
		assertThat(paths(flow.bypass(step(flow, "c")))).containsExactly("a", "b", "d");

		Flow inSomeCase = ofSteps(steps.replace("WHEN", "when \"they have time\""));
		assertThat(inSomeCase.bypass(step(inSomeCase, "b"))).isEmpty();
	}

	// a → b → G
	// └ 5% → c → d → x: from c no goal is reached
	@Test
	void ofABranchWithoutGoalIsNoQuestion() {
		Flow flow = ofSteps(
				"touchpoint a { then c 5% when \"they cancel\" } touchpoint b { exit as won } touchpoint c touchpoint "
						+ "d { exit as lost }");

		assertThat(flow.bypass(step(flow, "c"))).isEmpty();
		assertThat(flow.bypass(step(flow, "d"))).isEmpty();
	}

	// a → b → c → d → e → G
	// └ 5% ─↑ ↑
	// b 50% ─┘ c is reached from b, too, and so on no branch
	@Test
	void ofAStepThatIsAlsoReachedOtherwiseBeginsAtTheFirstStep() {
		Flow flow = ofSteps(
				"touchpoint a { then c 5% } touchpoint b { then d 50% } touchpoint c touchpoint d touchpoint e { exit "
						+ "as won }");

		assertThat(paths(flow.bypass(step(flow, "c")))).containsExactly("a", "b", "d", "e");
	}
}
