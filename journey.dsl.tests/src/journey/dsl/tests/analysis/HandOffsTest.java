package journey.dsl.tests.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.analysis.Flow;
import journey.dsl.analysis.HandOffs;
import journey.dsl.analysis.OwnerChange;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.journey.Journey;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** Where the customer passes from silo to silo, worked out by hand. Capital letters in the drawings are silos. */
class HandOffsTest {
	private static final String SILOS = "team A team B team C person inA { team A } person alone ";

	// a(A) → b(A) → c(B)
	@Test
	void liesWhereTheOwnerChanges() {
		assertThat(changes("touchpoint a { owner A } touchpoint b { owner A } touchpoint c { owner B }", ""))
				.containsExactly("b A → c B: nobody");
	}

	// stage 1: a(A) → stage 2: b(B)
	@Test
	void goesByTheOwnersOfStagesToo() {
		assertThat(changesOf("journey j { stage s { owner A touchpoint a } stage t { owner B touchpoint b } }"))
				.containsExactly("a A → b B: nobody");
	}

	// a(A) → own → own → b(B)
	@Test
	void isLookedForAcrossWhatCustomersDoWithoutUs() {
		assertThat(changes("touchpoint a { owner A } own-step o own-step p touchpoint b { owner B }", ""))
				.containsExactly("a A → b B: nobody");
	}

	// a(A) → own → b(A)
	@Test
	void isNoneWhereTheSameSiloComesBack() {
		assertThat(changes("touchpoint a { owner A } own-step o { owner B } touchpoint b { owner A }", "")).isEmpty();
	}

	// a(A) → own ─→ b(B)
	// └─→ c(C)
	@Test
	void liesOnEachWayBehindAnOwnStep() {
		assertThat(changes(
				"touchpoint a { owner A } own-step o { then c 50% } touchpoint b { owner B exit } touchpoint c { "
						+ "owner C }",
				""))
				.containsExactly("a A → c C: nobody", "a A → b B: nobody");
	}

	// a(A) → own → own ↺ (own steps that lead around)
	@Test
	void isFoundBehindOwnStepsThatLeadAround() {
		assertThat(changes("touchpoint a { owner A } own-step o own-step p { back-to o 30% } touchpoint b { owner B }",
				"")).containsExactly("a A → b B: nobody");
	}

	// a(A) ↺
	@Test
	void isNoneOnTheWayBackToTheSameStep() {
		assertThat(changes(
				"touchpoint a { owner A back-to a 20% } own-step o { back-to a 10% } touchpoint b { owner A }", ""))
				.isEmpty();
	}

	// a(A) → b(B), b back to a
	@Test
	void liesOnTheWayBackToo() {
		assertThat(changes("touchpoint a { owner A } touchpoint b { owner B back-to a 20% }", ""))
				.containsExactly("a A → b B: nobody", "b B → a A: nobody");
	}

	@Test
	void isNoneBetweenAPersonAndTheirTeam() {
		assertThat(changes("touchpoint a { owner A } touchpoint b { owner inA } touchpoint c { owner A }", ""))
				.isEmpty();
	}

	@Test
	void liesBetweenATeamAndAPersonWithoutOne() {
		assertThat(changes("touchpoint a { owner A } touchpoint b { owner alone }", ""))
				.containsExactly("a A → b alone: nobody");
	}

	@Test
	void isNoneWhereNobodyOwnsAStep() {
		assertThat(changes("touchpoint a { owner A } touchpoint b touchpoint c { owner B }", "")).isEmpty();
	}

	// a(A) ─→ b(B) → c(C)
	@Test
	void isCarriedByTheHandOffThatIsDescribed() {
		String steps = "touchpoint a { owner A } touchpoint b { owner B } touchpoint c { owner C }";

		assertThat(changes(steps, "hand-off h from A to B after a before b")).containsExactly("a A → b B: h",
				"b B → c C: nobody");
		assertThat(changes(steps, "hand-off h from A to B after a")).containsExactly("a A → b B: h",
				"b B → c C: nobody");
		assertThat(changes(steps, "hand-off h from inA to B after a")).as("silos are compared")
				.containsExactly("a A → b B: h", "b B → c C: nobody");
		assertThat(changes(steps, "hand-off h from B to A after a")).as("the other way round")
				.containsExactly("a A → b B: nobody", "b B → c C: nobody");
		assertThat(changes(steps, "hand-off h from A to B after b")).as("after another step")
				.containsExactly("a A → b B: nobody", "b B → c C: nobody");
		assertThat(changes(steps, "hand-off h from A to B after a before c")).as("before another step")
				.containsExactly("a A → b B: nobody", "b B → c C: nobody");
	}

	// a(A) → own → b(B): the hand-off may be tied to the own step on either side
	@Test
	void isCarriedAcrossOwnSteps() {
		String steps = "touchpoint a { owner A } own-step o touchpoint b { owner B }";

		for (String place : List.of("after a", "after a before b", "after o", "after o before b", "after a before o"))
			assertThat(changes(steps, "hand-off h from A to B " + place)).as(place).containsExactly("a A → b B: h");
	}

	@Test
	void isCarriedByTheFirstOfSeveral() {
		assertThat(changes("touchpoint a { owner A } touchpoint b { owner B }",
				"hand-off h from A to B after a hand-off i from A to B after a")).containsExactly("a A → b B: h");
	}

	// a(A) → [x(B) → y(B)] → b(A): hand-offs before the sub-journey meet x, those after it meet y
	@Test
	void liesAtTheFirstAndTheLastStepOfASubJourney() {
		String inner = "journey in { stage s { owner B touchpoint x touchpoint y } } ";
		String outer = "journey j { stage s { owner A touchpoint a sub-journey z of in touchpoint b } ";

		assertThat(changesOf(inner + outer + "}")).containsExactly("a A → z.x B: nobody", "z.y B → b A: nobody");
		assertThat(changesOf(
				inner + outer + "hand-off in from A to B after a before z hand-off out from B to A after z before b }"))
				.containsExactly("a A → z.x B: in", "z.y B → b A: out");
		assertThat(changesOf(inner + outer
				+ "hand-off in from A to B after a before z.x hand-off out from B to A after z.y before b }"))
				.containsExactly("a A → z.x B: in", "z.y B → b A: out");
	}

	@Test
	void cannotBeChangedByThoseWhoAsk() {
		JourneyModel model = Texts
				.model("team A team B journey j { stage s { touchpoint a { owner A } touchpoint b { owner B } } }");
		Journey journey = model.journeys().get(0);

		assertThat(HandOffs.of(model, journey, Flow.of(model, journey)).changes()).hasSize(1).isUnmodifiable();
	}

	private static List<String> changes(String steps, String handOffs) {
		return changesOf("journey j { stage s { " + steps + " } " + handOffs + " }");
	}

	/** The owner changes of the last journey: step and silo, step and silo, and what carries the customer over. */
	private static List<String> changesOf(String journeys) {
		JourneyModel model = Texts.model(SILOS + journeys);
		assertThat(Texts.errors(model)).isEmpty();
		Journey journey = model.journeys().get(model.journeys().size() - 1);
		return HandOffs.of(model, journey, Flow.of(model, journey)).changes().stream().map(HandOffsTest::line).toList();
	}

	private static String line(OwnerChange change) {
		return change.from().path() + " " + change.fromSilo().name() + " → " + change.to().path() + " "
				+ change.toSilo().name() + ": "
				+ change.handOff().map(handOff -> handOff.name()).orElse("nobody");
	}
}
