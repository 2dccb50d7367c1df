package journey.dsl.tests.analysis;

import static journey.dsl.tests.analysis.Flows.ofSteps;
import static journey.dsl.tests.analysis.Flows.paths;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.analysis.Flow;
import org.junit.jupiter.api.Test;

/** What a customer can go through again, worked out by hand. In the drawings G is the goal, x an exit that is none. */
class LoopsTest {
	// a → b → c → d, c back to b
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
		Flow flow = ofSteps(
				"touchpoint a touchpoint b { then d 50% } touchpoint c touchpoint d { back-to a 10% } touchpoint e");

		assertThat(flow.loops()).extracting(loop -> String.join("", paths(loop.steps()))).containsExactly("abcd");
	}

	// a → b → c → d, b jumps over c, c → x: c leads out only
	@Test
	void doNotHoldWhatLeadsNoMoreToTheSource() {
		Flow flow = ofSteps(
				"touchpoint a touchpoint b { then d 50% then c 50% } touchpoint c { exit } touchpoint d { back-to a "
						+ "10% }");

		assertThat(flow.loops()).extracting(loop -> String.join("", paths(loop.steps()))).containsExactly("abd");
	}

	// a → b → c, and a "back" that leads forward from a to c: nothing leads from c to a
	@Test
	void areNoneIfNothingLeadsAround() {
		Flow flow = ofSteps("touchpoint a { back-to c 10% } touchpoint b touchpoint c");

		assertThat(flow.loops()).extracting(loop -> String.join("", paths(loop.steps()))).isEmpty();
	}
}
