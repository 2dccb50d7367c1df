package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.model.JourneyModel;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** Who owns what: cases that the pages do not show. */
class OwnershipRulesTest {

	@Test
	void aPersonBesideATeamSuffices() {
		assertThat(Texts.findingsOf("journey-owner-is-person", "team t person p journey j { owner t, p }")).isEmpty();
		assertThat(Texts.findingsOf("journey-owner-is-person", "team t team u journey j { owner t, u }"))
				.singleElement().asString().contains("“T” and “U”");
	}

	@Test
	void anOwnerThatIsNotDeclaredMayBeAPerson() {
		assertThat(Texts.findingsOf("journey-owner-is-person", "team t journey j { owner t, nobody-knows }")).isEmpty();
	}

	@Test
	void aStageWithoutOwnersIsOneFindingAndAStepWithoutOneAnother() {
		String nobody = "team t journey j { stage s { touchpoint a touchpoint b } }";
		String some = nobody.replace("touchpoint a", "touchpoint a { owner t }");

		assertThat(Texts.findingsOf("stage-has-owner", nobody)).hasSize(1);
		assertThat(Texts.findingsOf("step-has-owner", nobody)).isEmpty();
		assertThat(Texts.findingsOf("stage-has-owner", some)).isEmpty();
		assertThat(Texts.findingsOf("step-has-owner", some)).hasSize(1);
	}

	@Test
	void whatCustomersDoAndWhatAnotherJourneyShowsNeedsNoOwner() {
		assertThat(Texts.findingsOf("stage-has-owner",
				"journey i { stage s { own-step a } } journey j { stage s { own-step a sub-journey b of i } stage t }"))
				.isEmpty();
	}

	@Test
	void areasAreComparedWithinAHouse() {
		String one = "namespace acme.sales team s { owns \"Prices \" }";

		assertThat(Texts.findingsOf("area-has-one-owner",
				Texts.modelOf(one, "namespace acme.finance team f { owns \"prices\" }"))).hasSize(1);
		assertThat(Texts.findingsOf("area-has-one-owner",
				Texts.modelOf(one, "namespace other team f { owns \"prices\" }"))).isEmpty();
		assertThat(Texts.findingsOf("area-has-one-owner", "team s { owns \"prices\", \"prices\" }")).isEmpty();
	}

	@Test
	void aReviewIsDueOnTheDayAndLateOnTheNext() {
		JourneyModel model = Texts.model("journey j { reviewed every 6 months last reviewed 2026-05-21 }");

		assertThat(Texts.findings(model, Texts.settings("today = 2026-11-21")))
				.noneMatch(finding -> finding.rule().equals("review-is-current"));
		assertThat(Texts.findings(model, Texts.settings("today = 2026-11-22")))
				.anyMatch(finding -> finding.rule().equals("review-is-current"));
	}

	@Test
	void intervalsOfAnySizeAreJudged() {
		for (String every : new String[] {"0 days", "999999999999 years", "1.5 months", "3 business days"})
			assertThat(Texts.findingsOf("rule-broken",
					"journey j { reviewed every " + every + " last reviewed 2026-05-21 }")).isEmpty();
	}

	@Test
	void errorsThatAreSetLowerAreNotOpenOnes() {
		JourneyModel model = Texts.model("person p journey j { status approved owner p stage s }");

		assertThat(Texts.findings(model, Texts.settings("")))
				.anyMatch(finding -> finding.rule().equals("approved-is-clean"));
		assertThat(Texts.findings(model, Texts.settings("rule.journey = warning")))
				.noneMatch(finding -> finding.rule().equals("approved-is-clean"));
	}
}
