package journey.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.messages.Language;
import journey.dsl.model.JourneyModel;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Rule;
import journey.dsl.rules.Severity;
import journey.dsl.rules.catalogue.RuleCatalogue;
import journey.dsl.rules.inspection.Inspection;
import journey.dsl.settings.Settings;
import journey.dsl.settings.Strictness;
import journey.dsl.tests.Texts;
import journey.dsl.tests.rules.text.FailsAlways;
import journey.dsl.tests.rules.text.FailsAtTouchpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One run of the rules: how bad, what is silenced, what happens when a rule fails, in which order. */
class InspectionTest {
	/** Nobody owns it (error), a critical moment can be bypassed (warning), a channel that nobody uses (info). */
	private static final String TEXT = """
			channel letter "Letter"
			journey j "J" {
			  stage s {
			    touchpoint a { then c 30% }
			    moment b { on-critical-path }
			    touchpoint c
			  }
			}
			""";

	/** Some rules of every kind and severity: what the others find is their own business. */
	private static final RuleCatalogue RULES = only("text-can-be-read", "reference-resolves", "name-is-unique",
			"clause-stands-once", "value-fits-its-place",
			"definition-is-used", "allow-has-effect", "journey-has-owner", "stage-has-steps", "make-or-break-has-job",
			"make-or-break-has-expectation",
			"critical-path-is-unavoidable", "owner-change-has-hand-off");

	private static RuleCatalogue only(String... ids) {
		return new RuleCatalogue(
				RuleCatalogue.standard().rules().stream().filter(rule -> List.of(ids).contains(rule.id())).toList());
	}

	private static List<Finding> findings(JourneyModel model, Settings settings) {
		return Inspection.findings(RULES, model, settings);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"'' | journey-has-owner error, critical-path-is-unavoidable warning, definition-is-used info",
			"rule.critical-path-is-unavoidable = error | journey-has-owner error, critical-path-is-unavoidable error, "
					+ "definition-is-used info",
			"rule.moment = info | journey-has-owner error, critical-path-is-unavoidable info, definition-is-used info",
			"rule.* = info | journey-has-owner info, critical-path-is-unavoidable info, definition-is-used info",
			"rule.* = off | ''",
			"rule.*=off;rule.ownership=info | journey-has-owner info",
			"rule.ownership=off;rule.journey-has-owner=warning | journey-has-owner warning, "
					+ "critical-path-is-unavoidable warning, definition-is-used info",
			"rule.text = warning | journey-has-owner error, critical-path-is-unavoidable warning, definition-is-used "
					+ "warning",
			"rule.definition-is-used = off | journey-has-owner error, critical-path-is-unavoidable warning"})
	void rulesAreAsBadAsTheSettingsSay(String settings, String expected) {
		List<Finding> findings = findings(Texts.model(TEXT), Texts.settings(settings.replace(';', '\n')));

		assertThat(findings.stream().map(finding -> finding.rule() + " " + finding.severity().word()))
				.containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(", "));
	}

	@ParameterizedTest
	@ValueSource(strings = {"rule.* = off", "rule.text = off", "rule.text-can-be-read = info",
			"rule.reference-resolves = warning", "rule.name-is-unique = off"})
	void textsThatAreWrongStayErrors(String settings) {
		JourneyModel model = Texts.model(
				"team a team a journey j { owner b stage s { nonsense touchpoint t { takes -1 day once once } } }");

		assertThat(Texts.findings(model, Texts.settings(settings)))
				.filteredOn(finding -> finding.severity() == Severity.ERROR).extracting(Finding::rule)
				.contains("name-is-unique", "reference-resolves", "text-can-be-read", "value-fits-its-place",
						"clause-stands-once");
	}

	@Test
	void findingsStandInTheOrderOfTheText() {
		List<Finding> findings = findings(Texts.model(TEXT), Texts.settings(""));

		assertThat(findings).extracting(Finding::rule).containsExactly("definition-is-used", "journey-has-owner",
				"critical-path-is-unavoidable");
		assertThat(findings).isSorted();
	}

	@Test
	void findingsAreTheSameEachTimeAndInWhateverOrderRulesRun() {
		JourneyModel model = Texts.modelOf(TEXT, "team x team x", "journey k { stage s }");
		List<Rule> reversed = new ArrayList<>(RuleCatalogue.standard().rules());
		Collections.reverse(reversed);

		assertThat(Texts.findings(model)).hasSizeGreaterThan(5).isEqualTo(Texts.findings(model));
		assertThat(Inspection.findings(new RuleCatalogue(reversed), model, Texts.settings("")))
				.isEqualTo(Texts.findings(model));
	}

	@Test
	void aRuleThatFailsSaysSoAndStopsNoOther() {
		List<Rule> rules = new ArrayList<>(List.of(new FailsAtTouchpoints(), new FailsAlways()));
		rules.addAll(RuleCatalogue.standard().rules());
		List<Finding> findings = Inspection.findings(new RuleCatalogue(rules), Texts.model(TEXT), Texts.settings(""));

		assertThat(findings).filteredOn(finding -> finding.rule().equals(Finding.BROKEN)).extracting(Texts::line)
				.containsExactly(
						"error 1:1+0 The rule `fails-always` itself failed here, and may have missed something "
								+ "(java.lang.StackOverflowError). This is a fault in the product: please report it.",
						"error 4:16+1 The rule `fails-at-touchpoints` itself failed here, and may have missed "
								+ "something (java.lang.IllegalStateException: at a). This is a fault in the product: "
								+ "please report it.",
						"error 6:16+1 The rule `fails-at-touchpoints` itself failed here, and may have missed "
								+ "something (java.lang.IllegalStateException: at c). This is a fault in the product: "
								+ "please report it.");
		assertThat(findings).filteredOn(finding -> !finding.rule().equals(Finding.BROKEN))
				.isEqualTo(Texts.findings(Texts.model(TEXT)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"job | journey-has-job | a mistyped clause of the journey itself",
			"jb \"x\" | journey-has-job | a word that is none",
			"stage s { moment m { make-or-brake } } | journey-has-make-or-break | in a part of what is judged as a "
					+ "whole"})
	void whatCouldNotBeReadIsNotMissedToo(String broken, String rule, String why) {
		String text = "journey j { BROKEN stage t { moment n } moment }";

		assertThat(Texts.findingsOf("text-can-be-read", text.replace("BROKEN", broken))).as(why).isNotEmpty();
		assertThat(Texts.findingsOf(rule, text.replace("BROKEN", broken))).as(why).isEmpty();
		assertThat(Texts.findingsOf(rule, "journey j { stage t { moment n } }")).hasSize(1);
	}

	@Test
	void whatIsWrongBesideSomethingUnreadableIsFound() {
		String text = "journey j { stage t { touchpoint a { nonsense } moment n { expects \"x\" within 0 days } } }";

		assertThat(Texts.findingsOf("expectation-is-possible", text)).hasSize(1);
		assertThat(Texts.findingsOf("journey-has-owner", text)).hasSize(1);
		assertThat(Texts.findingsOf("journey-has-owner", text + "\nnonsense")).hasSize(1);
	}

	@Test
	void aRuleThatFailsCanBeSwitchedOff() {
		Settings off = new Settings(new Strictness(Map.of("fails-at-touchpoints", "off"), Map.of(), Optional.empty()),
				Language.EN, List.of(),
				Settings.NONE.brand(),
				Settings.NONE.output(), List.of(), Settings.NONE.today(), List.of());

		assertThat(Inspection.findings(new RuleCatalogue(List.of(new FailsAtTouchpoints())), Texts.model(TEXT), off))
				.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"on-critical-path ALLOW", "on-critical-path } ALLOW_STAGE touchpoint z {",
			"on-critical-path } } ALLOW_JOURNEY stage q { touchpoint z {"})
	void anAllowSilencesOnItsElementAndInsideIt(String place) {
		String allow = "allow \"critical-path-is-unavoidable\" because \"few take it\"";
		String text = TEXT.replace("on-critical-path", place.replaceAll("ALLOW(_STAGE|_JOURNEY)?", allow));

		assertThat(Texts.findingsOf("critical-path-is-unavoidable", TEXT)).hasSize(1);
		assertThat(Texts.errors(text)).isEmpty();
		assertThat(Texts.findingsOf("critical-path-is-unavoidable", text)).isEmpty();
		assertThat(Texts.findingsOf("allow-has-effect", text)).isEmpty();
	}

	@Test
	void anAllowElsewhereSilencesNothingAndSaysSo() {
		String text = TEXT.replace("touchpoint c",
				"touchpoint c { allow \"critical-path-is-unavoidable\" because \"x\" }");

		assertThat(Texts.findingsOf("critical-path-is-unavoidable", text)).hasSize(1);
		assertThat(Texts.findingsOf("allow-has-effect", text)).containsExactly(
				"warning 6:20+48 This `allow` silences nothing: `critical-path-is-unavoidable` has no finding here "
						+ "that it could silence. Remove it.");
	}

	/** The finding stands at the second step; the first is a party. */
	@Test
	void anAllowInAPartySilencesToo() {
		String text = "team x team y journey j { owner x stage s { touchpoint a { owner x HERE } touchpoint b { owner "
				+ "y } } }";
		Settings lower = Texts.settings("rule.owner-change-has-hand-off = warning");
		JourneyModel with = Texts
				.model(text.replace("HERE", "allow \"owner-change-has-hand-off\" because \"same room\""));

		assertThat(findings(Texts.model(text.replace("HERE", "")), lower)).extracting(Finding::rule)
				.containsExactly("owner-change-has-hand-off");
		assertThat(findings(with, lower)).isEmpty();
	}

	@Test
	void anErrorIsNotSilenced() {
		String text = TEXT.replace("  stage", "  allow \"journey-has-owner\" because \"nobody wants it\"\n  stage");

		assertThat(Texts.findingsOf("journey-has-owner", text)).hasSize(1);
		assertThat(Texts.findingsOf("allow-has-effect", text)).hasSize(1);
	}

	@Test
	void anErrorThatIsSetLowerIs() {
		String text = TEXT.replace("  stage", "  allow \"journey-has-owner\" because \"nobody yet\"\n  stage");

		assertThat(Texts.findings(Texts.model(text), Texts.settings("rule.journey-has-owner = warning")))
				.extracting(Finding::rule)
				.doesNotContain("journey-has-owner", "allow-has-effect");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"allow \"definition-is-used\" | 1:28+26 `definition-is-used` can only be silenced with a reason: add "
					+ "`because \"…\"` and say why it is fine here.",
			"allow \"definition-is-used\" because \" \" | 1:28+38 `definition-is-used` can only be silenced with a "
					+ "reason: add `because \"…\"` and say why it is fine here.",
			"allow \"definition-is-usd\" because \"x\" | 1:34+19 There is no rule `definition-is-usd`. Did you mean "
					+ "`definition-is-used`?",
			"allow \"no-such-thing-at-all\" because \"x\" | 1:34+22 There is no rule `no-such-thing-at-all`: `journey "
					+ "rules` lists them all."})
	void anAllowThatIsNotCompleteSilencesNothing(String allow, String finding) {
		String text = TEXT.replace("\"Letter\"", "\"Letter\"   {" + allow + "}");

		assertThat(Texts.findingsOf("definition-is-used", text)).hasSize(1);
		assertThat(Texts.findingsOf("allow-has-effect", text)).containsExactly("warning " + finding);
	}

	/** Kept to compare with: only references, uniqueness, once-only clauses and cycles are looked at. */
	@Test
	void aRetiredJourneyIsOnlyReadAndLinked() {
		String text = "journey old { status retired stage s { touchpoint a { then c 30% once once via letter } moment "
				+ "b { on-critical-path make-or-break } touchpoint c touchpoint c } stage empty }";

		assertThat(Texts.findings(text)).extracting(Finding::rule).containsExactly("clause-stands-once",
				"reference-resolves", "name-is-unique");
		assertThat(Texts.findings(text.replace("status retired", "status draft"))).extracting(Finding::rule)
				.contains("journey-has-owner", "make-or-break-has-job", "make-or-break-has-expectation",
						"critical-path-is-unavoidable", "stage-has-steps");
	}

	@Test
	void theLibraryHasNoFindings() {
		assertThat(Texts.findings("")).isEmpty();
	}
}
