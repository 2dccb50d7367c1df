package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.WorkspaceFiles;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journey as a whole: cases that the pages do not show. */
class JourneyRulesTest {

	@Test
	void asManyStagesAndStepsAsTheThresholdAreFine() {
		String stages = "journey j { "
				+ "stage s%d { touchpoint t%d } ".repeat(7).formatted(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7)
				+ "HERE }";

		assertThat(Texts.findingsOf("journey-is-readable", stages.replace("HERE", ""))).isEmpty();
		assertThat(Texts.findingsOf("journey-is-readable", stages.replace("HERE", "stage s8 { touchpoint t8 }")))
				.singleElement().asString().contains("it has 8 stages, and 7 are enough");
		assertThat(Texts.findings(Texts.model("journey j { stage a { own-step x own-step y } }"),
				Texts.settings("threshold.most-steps-in-stage = 1")))
				.anyMatch(finding -> finding.rule().equals("journey-is-readable"));
	}

	@Test
	void eachCircleIsOneFindingWhereItCloses() {
		String text = "journey a { improves b stage s { sub-journey x of b } } journey b { improves a stage s { "
				+ "sub-journey y of c } } journey c { stage s { sub-journey z of b } }";

		assertThat(Texts.findingsOf("sub-journeys-have-no-cycle", text)).hasSize(2);
		assertThat(Texts.findingsOf("sub-journeys-have-no-cycle", "moment-type a { extends a } phase p { like p }"))
				.hasSize(2);
		assertThat(Texts.findingsOf("sub-journeys-have-no-cycle", "journey a { status retired improves a }"))
				.hasSize(1);
	}

	@Test
	void aDiamondIsNoCircle() {
		String text = "journey a { stage s { sub-journey x of b sub-journey y of c } } journey b { stage s { "
				+ "sub-journey z of d } } journey c { stage s { sub-journey z of d } } journey d";

		assertThat(Texts.findingsOf("sub-journeys-have-no-cycle", text)).isEmpty();
	}

	@Test
	void longChainsAreFollowed() {
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < 3000; at++)
			text.append("phase p").append(at).append(" { like p").append((at + 1) % 3000).append(" }\n");

		assertThat(Texts.findingsOf("sub-journeys-have-no-cycle", text.toString())).hasSize(1);
	}

	@Test
	void anAimIsReachedInASubJourneyToo() {
		String text = "outcome x { is purchase } outcome y { is referral } journey i { stage s { touchpoint a { exit "
				+ "as x 10% } } } "
				+ "journey j { aims for x, y stage s { sub-journey z of i touchpoint b { exit as y 50% } } }";

		assertThat(Texts.findingsOf("aim-has-exit", text)).isEmpty();
		assertThat(Texts.findingsOf("aim-has-exit", text.replace("exit as x 10%", "feels neutral"))).hasSize(1);
		assertThat(Texts.findingsOf("aim-has-exit", text.replace("exit as x 10%", "exit as unknown 10%"))).isEmpty();
	}

	@Test
	void picturesAreLookedUpFromTheFolderOfTheirFile() {
		JourneyModel model = Texts.workspace(List.of(Texts.file("shop/deep/a.journey",
				"journey j { stage s { touchpoint a { image \"../b.png\" alt \"b\" } } }"))).model();
		WorkspaceFiles files = path -> path.equals("shop/b.png");

		assertThat(Inspection.inspect(RuleCatalogue.standard(), model, Settings.NONE, files).findings())
				.noneMatch(finding -> finding.rule().equals("image-is-in-workspace"));
		assertThat(Inspection.inspect(RuleCatalogue.standard(), model, Settings.NONE, path -> false).findings())
				.anyMatch(finding -> finding.rule().equals("image-is-in-workspace")
						&& finding.message().contains("`shop/b.png`"));
	}

	@Test
	void pathsThatStayInsideAreFine() {
		for (String path : new String[] {"a.png", "./a.png", "x/../a.png", "x\\\\a.png", "x/c:d.png"})
			assertThat(Texts.findingsOf("image-is-in-workspace",
					"journey j { stage s { touchpoint a { image \"" + path + "\" alt \"b\" } } }")).as(path).isEmpty();
		for (String path : new String[] {"/a.png", "x/../../a.png", "file:a.png", "\\\\\\\\host\\\\a.png"})
			assertThat(Texts.findingsOf("image-is-in-workspace",
					"journey j { stage s { touchpoint a { image \"" + path + "\" alt \"b\" } } }")).as(path).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({"chance of o today 40%, chance of o today 40%, 0", "chance of o today 40%, chance of o today 50%, 1",
			"chance of o today 40%, chance of q today 50%, 0", "goes-well today 40%, goes-well today 50%, 1",
			"goes-well today 40%, '', 0", "expects \"A  b\" today 2 days, expects \"a b\" today 3 days, 1",
			"expects \"a\" today 2 days, expects \"a\" today 48 hours, 0",
			"expects \"a\" today 2 days, expects \"b\" today 3 days, 0",
			"chance of o today 40% only for p, chance of o today 50%, 0"})
	void todayIsTheSameInBothJourneys(String now, String former, int findings) {
		String text = "outcome o outcome q persona p journey i { HEAD stage s { moment m { " + former
				+ " } } } journey j { improves i stage s { moment STEP { " + now + " } } }";

		assertThat(Texts.findingsOf("todays-figures-agree", text.replace("HEAD", "").replace("STEP", "m")))
				.hasSize(findings);
		assertThat(Texts.findingsOf("todays-figures-agree", text.replace("HEAD", "").replace("STEP", "n"))).isEmpty();
		assertThat(Texts.findingsOf("todays-figures-agree",
				text.replace("HEAD", "").replace("STEP m", "n").replace("STEP {", "n { replaces m ")))
				.hasSize(findings);
		assertThat(
				Texts.findingsOf("todays-figures-agree", text.replace("HEAD", "status retired").replace("STEP", "m")))
				.isEmpty();
	}

	@Test
	void todaysWaitAtAHandOffIsTheSameInBothJourneys() {
		String text = "team a team b journey i { stage s { touchpoint x touchpoint y } hand-off h from a to b after x { "
				+ "today 3 days } } journey j { improves i stage s { touchpoint x touchpoint y } hand-off NAME from a to b "
				+ "after x { today 2 days } }";

		assertThat(Texts.findingsOf("todays-figures-agree", text.replace("NAME", "h"))).hasSize(1);
		assertThat(Texts.findingsOf("todays-figures-agree", text.replace("NAME", "g"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"hours 09:00 to 17:00, 0", "hours 17:00 to 09:00, 1", "hours 09:00 to 09:00, 1",
			"holiday 2026-12-25 holiday 2026-12-26, 0", "holiday 2026-12-25 \"a\" holiday 2026-12-25 \"b\", 1"})
	void aCalendarAddsUp(String clauses, int findings) {
		assertThat(Texts.findingsOf("calendar-adds-up", "calendar c { " + clauses + " }")).hasSize(findings);
	}
}
