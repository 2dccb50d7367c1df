package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import journey.dsl.analysis.Maturity;
import journey.dsl.model.journey.Status;
import journey.dsl.model.source.Declaration;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Rule;
import journey.dsl.rules.RuleKind;
import journey.dsl.rules.Severity;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.settings.Settings;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a journey is asked for goes by how far it has come: contradictions always, gaps when they are due. */
class StatusTest {
	private static final String JOURNEY = "journey j { STATUS stage s { moment m { make-or-break then nowhere } } }";

	@ParameterizedTest
	@CsvSource({"'', warning", "status draft, warning", "status in-review, error", "status approved, error"})
	void aGapIsOneStepMilderInADraft(String status, String severity) {
		assertThat(severity("journey-has-job", JOURNEY.replace("STATUS", status))).containsExactly(severity);
	}

	@ParameterizedTest
	@CsvSource({"'', info", "status draft, info", "status in-review, warning", "status approved, warning"})
	void andAWarningIsAThought(String status, String severity) {
		assertThat(severity("journey-has-persona", JOURNEY.replace("STATUS", status))).containsExactly(severity);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "status planned", "status draft", "status in-review", "status approved"})
	void aContradictionIsAlwaysOne(String status) {
		assertThat(severity("reference-resolves", JOURNEY.replace("STATUS", status))).containsExactly("error");
	}

	@Test
	void ofAPlannedJourneyATitleAndAnOwnerAreEnough() {
		assertThat(Texts.findings(Texts.model("person ada \"Ada\" journey j \"Buy\" { status planned owner ada }"),
				Texts.settingsAlone(Texts.TODAY))).isEmpty();
		assertThat(severity("journey-has-owner", "journey j \"Buy\" { status planned }")).containsExactly("warning");
		assertThat(severity("stage-has-steps", "journey j \"Buy\" { status planned stage s }")).isEmpty();
	}

	@Test
	void settingsPinASeverity() {
		Settings pinned = Texts.settingsAlone(Texts.TODAY + "rule.journey-has-job = error\nrule.ownership = warning\n");
		List<Finding> found = Texts.findings(Texts.model(JOURNEY.replace("STATUS", "status draft")), pinned);

		assertThat(found).filteredOn(each -> each.rule().equals("journey-has-job")).extracting(Finding::severity)
				.containsExactly(Severity.ERROR);
		assertThat(found).filteredOn(each -> each.rule().equals("journey-has-owner")).extracting(Finding::severity)
				.containsExactly(Severity.WARNING);
	}

	@ParameterizedTest
	@CsvSource({"'', info", "status planned, info", "status draft, info", "status in-review, warning",
			"status approved, warning", "status retired, info"})
	void whatStandsOutsideGoesByTheFarthestJourneyThatUsesIt(String status, String severity) {
		String text = "promise p \"Fast\" journey j { stage s { moment m { gives p } } } "
				+ "journey k { STATUS stage s { moment m { keeps p } } }";

		assertThat(severity("promise-has-maker", text.replace("STATUS", status))).containsExactly(severity);
	}

	@Test
	void whatIsUsedThroughSomethingElseIsUsed() {
		String text = "team a \"A\" team b \"B\" persona p \"P\" promise x \"X\" { made by a } "
				+ "journey k { status approved stage s { moment m { gives x } } } journey l { for p stage s }";
		Maturity maturity = Maturity.of(Texts.model(text));

		assertThat(maturity.of(declared("promise x", text))).isEqualTo(Status.APPROVED);
		assertThat(maturity.of(declared("team a", text))).isEqualTo(Status.APPROVED);
		assertThat(maturity.of(declared("team b", text))).isEqualTo(Status.DRAFT);
		assertThat(maturity.of(declared("persona p", text))).isEqualTo(Status.DRAFT);
	}

	private static Declaration declared(String words, String text) {
		return Texts.model(text).files().stream().flatMap(file -> file.declarations().stream())
				.filter(each -> text.startsWith(words, each.heading().at().offset())).findFirst().orElseThrow();
	}

	@Test
	void aSubJourneyHasComeAsFarAsTheJourneyAroundIt() {
		String text = "journey outer { status in-review stage s { sub-journey z of inner } } "
				+ "journey inner { STATUS stage s { moment m } }";

		assertThat(severity("moment-has-feeling", text.replace("STATUS", ""))).containsExactly("warning");
		assertThat(severity("moment-has-feeling", text.replace("STATUS", "status draft"))).containsExactly("info");
		assertThat(severity("moment-has-feeling", text.replace("status in-review", "").replace("STATUS", "")))
				.containsExactly("info");
	}

	@Test
	void journeysThatContainEachOtherAreDrafts() {
		String text = "journey a { stage s { sub-journey z of b } } journey b { stage s { moment m sub-journey z of a } }";

		assertThat(severity("moment-has-feeling", text)).containsExactly("info");
	}

	@Test
	void journeysCanBeHeldToMoreThanTheyClaim() {
		Settings settings = Texts.settingsAlone(Texts.TODAY);

		assertThat(severity("journey-has-job", JOURNEY.replace("STATUS", ""), settings.as(Status.IN_REVIEW)))
				.containsExactly("error");
		assertThat(severity("stage-has-steps", "journey j { status planned stage s }", settings.as(Status.DRAFT)))
				.containsExactly("warning");
		assertThat(severity("approved-is-clean", JOURNEY.replace("STATUS", ""), settings.as(Status.APPROVED)))
				.containsExactly("warning");
		assertThat(severity("journey-has-job", JOURNEY.replace("STATUS", "status approved"), settings.as(Status.DRAFT)))
				.containsExactly("error");
	}

	/** What is wrong as a text can be read by nobody, so none of that is a gap. */
	@Test
	void everyRuleSaysWhatItFinds() {
		List<Rule> rules = RuleCatalogue.standard().rules();

		assertThat(Stream.of(RuleKind.values()))
				.allMatch(kind -> rules.stream().filter(rule -> rule.kind() == kind).count() > 20);
		assertThat(rules).filteredOn(rule -> rule.topic().word().equals("text") && rule.severity() == Severity.ERROR)
				.hasSizeGreaterThan(3).allMatch(rule -> rule.kind() == RuleKind.CONTRADICTION);
	}

	private static List<String> severity(String rule, String text) {
		return severity(rule, text, Texts.settingsAlone(Texts.TODAY));
	}

	private static List<String> severity(String rule, String text, Settings settings) {
		return Texts.findings(Texts.model(text), settings).stream().filter(finding -> finding.rule().equals(rule))
				.map(finding -> finding.severity().word()).toList();
	}
}
