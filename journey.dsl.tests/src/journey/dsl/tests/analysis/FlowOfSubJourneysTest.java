package journey.dsl.tests.analysis;

import static journey.dsl.tests.analysis.Flows.alwaysPassed;
import static journey.dsl.tests.analysis.Flows.paths;
import static journey.dsl.tests.analysis.Flows.unreachable;
import static journey.dsl.tests.analysis.Flows.ways;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.Loop;
import journey.dsl.model.JourneyModel;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** How customers move through journeys that stand in others, worked out by hand. */
class FlowOfSubJourneysTest {
	private static final String WON = "outcome won { is purchase } outcome lost { is leaves } ";

	// a → [x → y] → b
	@Test
	void standExpandedUnderTheirPath() {
		Flow flow = Flows.of(
				"journey in { stage s { touchpoint x touchpoint y } } journey j { stage s { touchpoint a sub-journey "
						+ "z of in touchpoint b } }");

		assertThat(paths(flow.steps())).containsExactly("a", "z.x", "z.y", "z", "b");
		assertThat(ways(flow, "a")).containsExactly("z.x");
		assertThat(ways(flow, "z.y")).containsExactly("z");
		assertThat(ways(flow, "z")).containsExactly("b");
		assertThat(alwaysPassed(flow)).containsExactly("a", "z.x", "z.y", "z", "b");
	}

	// a → [x → goal 60% | lost 40%] → b → G
	@Test
	void goOnAfterTheirGoalsAndEndTheOuterJourneyAtOtherExits() {
		Flow flow = Flows.of(WON
				+ "journey in { aims for won stage s { touchpoint x { exit as won 60% exit as lost 40% } } }"
				+ " journey j { aims for won stage s { touchpoint a sub-journey z of in touchpoint b { exit as won } "
				+ "} }");

		assertThat(ways(flow, "z.x")).containsExactly("z 60%", "exit lost 40%");
		assertThat(alwaysPassed(flow)).containsExactly("a", "z.x", "z", "b");
	}

	@Test
	void takeFlowClausesOfTheirOwn() {
		Flow flow = Flows.of(
				"journey in { stage s { touchpoint x } } journey j { stage s { sub-journey z of in { then c 30% } "
						+ "touchpoint b touchpoint c } }");

		assertThat(ways(flow, "z")).containsExactly("c 30%", "b");
	}

	// ways may lead into one: a then z arrives at z.x, and b back to z.y
	@Test
	void areEnteredAtTheirFirstStepOrByPath() {
		Flow flow = Flows.of(
				"journey in { stage s { touchpoint x touchpoint y } } journey j { stage s { touchpoint a { then z } "
						+ "touchpoint b { back-to z.y 10% } sub-journey z of in } }");

		assertThat(ways(flow, "a")).containsExactly("z.x");
		assertThat(ways(flow, "b")).containsExactly("back z.y 10%", "z.x");
	}

	// [[x → y]] → b
	@Test
	void mayHoldSubJourneys() {
		Flow flow = Flows.of(
				"journey deep { stage s { touchpoint x touchpoint y } } journey in { stage s { sub-journey d of deep "
						+ "} } journey j { stage s { sub-journey z of in touchpoint b } }");

		assertThat(paths(flow.steps())).containsExactly("z.d.x", "z.d.y", "z.d", "z", "b");
		assertThat(unreachable(flow)).isEmpty();
		assertThat(ways(flow, "z.d.y")).containsExactly("z.d");
	}

	@Test
	void mayStandTwice() {
		Flow flow = Flows.of(
				"journey in { stage s { touchpoint x } } journey j { stage s { sub-journey one of in sub-journey two "
						+ "of in } }");

		assertThat(paths(flow.steps())).containsExactly("one.x", "one", "two.x", "two");
		assertThat(ways(flow, "one")).containsExactly("two.x");
	}

	@Test
	void withoutStepsAreOnlyPassed() {
		Flow flow = Flows
				.of("journey in { stage s } journey j { stage s { touchpoint a sub-journey z of in touchpoint b } }");

		assertThat(ways(flow, "a")).containsExactly("z");
		assertThat(unreachable(flow)).isEmpty();
	}

	// j → in → j → …
	@Test
	void thatHoldEachOtherAreOpenedOnce() {
		String text = "journey in { stage s { touchpoint x sub-journey y of j } } journey j { stage s { touchpoint a "
				+ "sub-journey z of in sub-journey self of j } }";

		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			JourneyModel model = Texts.model(text);
			Flow flow = Flow.of(model, model.journeys().get(1));
			assertThat(paths(flow.steps())).containsExactly("a", "z.x", "z.y", "z", "self");
			assertThat(Texts.findings(model)).extracting(finding -> finding.rule()).doesNotContain("rule-broken");
		});
	}

	@Test
	void lieOnTheLoopsOfTheOuterJourney() {
		Flow flow = Flows.of(
				"journey in { stage s { touchpoint x touchpoint y } } journey j { stage s { touchpoint a sub-journey "
						+ "z of in touchpoint b { back-to a 10% } } }");

		assertThat(flow.loops()).extracting(Loop::steps).extracting(Flows::paths)
				.containsExactly(List.of("a", "z.x", "z.y", "b"));
	}
}
