package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.rules.Finding;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where moments of truth are likely: cases that the pages do not show. */
class KeyPlacesRulesTest {

	@Test
	void aJourneyWithoutAnyMomentIsOneFault() {
		String text = "journey j { stage s { touchpoint a { feels very-negative } } stage t { is use touchpoint b "
				+ "touchpoint c } }";

		assertThat(Texts.findings(text)).extracting(Finding::rule).contains("journey-has-make-or-break")
				.doesNotContain("beginning-has-moment", "end-has-moment", "moments-after-purchase",
						"peak-and-end-are-moments");
	}

	@Test
	void theBeginningIsWhereCustomersMeetUs() {
		String text = "journey j { stage s { own-step a } stage t { touchpoint b } stage u { moment c } }";

		assertThat(Texts.findingsOf("beginning-has-moment", text)).singleElement().asString().contains("“T”");
	}

	@Test
	void aSubJourneyIsPartOfTheOuterBeginningAndEnd() {
		String in = "journey in { stage s { moment m { what-next \"x\" } touchpoint n } } ";
		String out = "journey out { stage s { sub-journey x of in touchpoint b } stage t { sub-journey y of in } }";

		assertThat(Texts.findingsOf("beginning-has-moment", in + out)).isEmpty();
		assertThat(Texts.findingsOf("end-has-moment", in + out)).singleElement().asString().contains("“N”");
		assertThat(Texts.findingsOf("last-step-says-what-next", in + out)).hasSize(1);
	}

	@Test
	void everyStepWithAGoalIsAnEnd() {
		String text = "outcome won { is purchase } journey j { aims for won stage s { touchpoint a { exit as won 10% "
				+ "} moment b { what-next \"x\" exit as won } own-step c } }";

		assertThat(Texts.findingsOf("end-has-moment", text)).singleElement().asString().contains("“A”");
		assertThat(Texts.findingsOf("last-step-says-what-next", text)).singleElement().asString().contains("“A”");
	}

	@Test
	void aStatusChangeAtAStepIsSaidThere() {
		String text = "journey j { stage s { turns \"a\" into \"b\" touchpoint x { turns \"a\" into \"b\" } own-step "
				+ "y { turns \"b\" into \"c\" } } }";

		assertThat(Texts.findingsOf("status-change-has-moment", text)).singleElement().asString().contains("At “X”");
	}

	@Test
	void ofEqualHighsOneMomentSuffices() {
		String text = "persona p persona q journey j { stage s { touchpoint a { feels FIRST } moment b { feels "
				+ "positive } touchpoint z } }";

		assertThat(Texts.findingsOf("peak-and-end-are-moments", text.replace("FIRST", "positive"))).isEmpty();
		assertThat(Texts.findingsOf("peak-and-end-are-moments", text.replace("FIRST", "very-positive"))).hasSize(1);
		assertThat(Texts.findingsOf("peak-and-end-are-moments",
				text.replace("FIRST", "very-positive for p feels neutral for q"))).isEmpty();
		assertThat(Texts.findingsOf("peak-and-end-are-moments",
				text.replace("FIRST", "negative").replace("touchpoint a", "own-step a"))).isEmpty();
		assertThat(Texts.findingsOf("peak-and-end-are-moments",
				text.replace("FIRST", "neutral").replace("feels positive", "feels neutral"))).isEmpty();
	}

	@Test
	void phasesOfOnesOwnCount() {
		String text = "phase later { like renewal } journey j { stage s { is purchase moment m } stage t { is later "
				+ "touchpoint a touchpoint b } }";

		assertThat(Texts.findingsOf("moments-after-purchase", text)).hasSize(1);
		assertThat(Texts.findingsOf("renewal-has-ending", text)).hasSize(1);
		assertThat(Texts.findingsOf("renewal-has-ending",
				text.replace("touchpoint a", "touchpoint a { exit as unknown 5% }"))).isEmpty();
	}

	@Test
	void ofStepsThatAreEndsAlreadyNothingMoreIsSaid() {
		String text = "journey j { stage s { is purchase moment m } stage t { is use touchpoint a } }";

		assertThat(Texts.findingsOf("end-has-moment", text)).hasSize(1);
		assertThat(Texts.findingsOf("moments-after-purchase", text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"experience first-time, '', 1", "experience expert, '', 0", "'', '', 0",
			"experience first-time, what-next \"x\", 0", "experience first-time, updates every 1 day, 0",
			"experience first-time, only for q, 0"})
	void newcomersLearnAtTheEndOfAStageWhatComesNext(String persona, String clause, int findings) {
		String text = "persona p { " + persona + " } persona q journey j { for p, q stage s { touchpoint a { what-next "
				+ "\"x\" } touchpoint b { " + clause + " } own-step c } stage t { touchpoint d } }";

		assertThat(Texts.findingsOf("stage-end-says-what-next", text)).hasSize(findings);
	}

	@Test
	void allEndsOfStagesAreOneFinding() {
		String text = "persona p { experience first-time } journey j { for p stage s { touchpoint a } stage t { "
				+ "touchpoint b } stage u { touchpoint c } }";

		assertThat(Texts.findingsOf("stage-end-says-what-next", text)).singleElement().asString()
				.contains("after “A” and “B”");
		assertThat(Texts.findingsOf("last-step-says-what-next", text)).singleElement().asString().contains("“C”");
	}
}
