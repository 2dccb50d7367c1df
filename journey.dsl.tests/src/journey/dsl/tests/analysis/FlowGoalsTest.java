package journey.dsl.tests.analysis;

import static journey.dsl.tests.analysis.Flows.alwaysPassed;
import static journey.dsl.tests.analysis.Flows.ofSteps;
import static journey.dsl.tests.analysis.Flows.step;
import static journey.dsl.tests.analysis.Flows.unreachable;
import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.analysis.Flow;
import org.junit.jupiter.api.Test;

/**
 * What counts as having reached the goal, worked out by hand. In the drawings G is the goal, x an exit that is none.
 */
class FlowGoalsTest {
	// a → b → G a → x
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

	// a → x b → G
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
