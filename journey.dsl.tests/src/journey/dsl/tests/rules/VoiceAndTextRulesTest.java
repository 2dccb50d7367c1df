package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;

/** Who speaks, and what the text says: cases that the pages do not show. */
class VoiceAndTextRulesTest {

	private static String step(String title) {
		return "journey j { stage s { touchpoint a \"" + title + "\" } }";
	}

	@Test
	void internalWordsAreWholeWords() {
		assertThat(Texts.findingsOf("name-is-customers-voice", step("I hear of the ESCALATION, at last")))
				.singleElement().asString().contains("“ESCALATION”");
		assertThat(Texts.findingsOf("name-is-customers-voice", step("Follow-up   call"))).singleElement().asString()
				.contains("“Follow-up   call”");
		assertThat(Texts.findingsOf("name-is-customers-voice", step("Die Auftragsabwicklung meldet sich"))).hasSize(1);
		assertThat(Texts.findingsOf("name-is-customers-voice", step("I follow up, and they call"))).isEmpty();
		assertThat(Texts.findingsOf("name-is-customers-voice", step("My ticket is solved"))).isEmpty();
		assertThat(Texts.findingsOf("name-is-customers-voice", step(""))).isEmpty();
	}

	@Test
	void settingsAddWordsOfTheHouse() {
		Settings settings = Texts.settings("voice.internal-words = silver case");

		assertThat(Texts.findings(Texts.model(step("I am a Silver Case now")), settings))
				.anyMatch(finding -> finding.rule().equals("name-is-customers-voice"));
		assertThat(Texts.findings(Texts.model(step("I am a Silver Case now")), Settings.NONE))
				.noneMatch(finding -> finding.rule().equals("name-is-customers-voice"));
	}

	@Test
	void whatNobodyHasDescribedYetIsNotCalledBackstage() {
		assertThat(Texts.findingsOf("step-is-not-only-backstage", step("I wait"))).isEmpty();
		assertThat(Texts.findingsOf("step-is-not-only-backstage",
				"journey j { stage s { moment a { backstage \"x\" expects \"y\" } } }")).isEmpty();
	}

	@Test
	void titlesAreComparedWithinTheirStage() {
		assertThat(Texts.findingsOf("title-is-unique-in-stage",
				"journey j { stage s { touchpoint a \"I wait\" own-step b \"i WAIT\" } stage t { touchpoint c \"I "
						+ "wait\" } }"))
				.hasSize(1);
		assertThat(Texts.findingsOf("title-is-unique-in-stage", "journey j { stage s { touchpoint a touchpoint a } }"))
				.isEmpty();
	}

	@Test
	void importsAreUsedByShortNames() {
		String people = "namespace acme.people team t journey other { stage s { touchpoint a } }";

		assertThat(Texts.findingsOf("import-is-used",
				Texts.modelOf(people, "namespace acme import acme.people.* journey j { owner t }"))).isEmpty();
		assertThat(Texts.findingsOf("import-is-used",
				Texts.modelOf(people, "namespace acme import acme.people.t journey j { owner t }"))).isEmpty();
		assertThat(Texts.findingsOf("import-is-used",
				Texts.modelOf(people, "namespace acme import acme.people.t journey j { owner acme.people.t }")))
				.hasSize(1);
		assertThat(Texts.findingsOf("import-is-used",
				Texts.modelOf(people, "namespace acme import acme.people.* journey j { owner unknown }"))).isEmpty();
		assertThat(Texts.findingsOf("import-is-used", Texts.modelOf(people, "import nowhere.* journey j"))).isEmpty();
	}

	@Test
	void placeholdersAreTextsThatBeginWithTheMark() {
		String text = "/** TODO: x */ journey j \"TODO: title\" { note \"\"\"\n  TODO: note\"\"\" job \"not TODO: "
				+ "this\" allow \"x\" because \"TODO: why\" STATUS // TODO: y\n }";

		assertThat(Texts.findingsOf("placeholder-is-filled", text.replace("STATUS", ""))).hasSize(3);
		assertThat(Texts.findingsOf("placeholder-is-filled", text.replace("STATUS", "status retired"))).isEmpty();
	}
}
