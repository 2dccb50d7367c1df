package journey.dsl.tests.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import journey.dsl.messages.Language;
import journey.dsl.model.source.Given;
import journey.dsl.settings.Colour;
import journey.dsl.settings.Settings;
import journey.dsl.settings.SettingsReader;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workspace settles, and what is said about lines that settle nothing. */
class SettingsReaderTest {

	@Test
	void readsWhatIsSettled() {
		Settings settings = Texts.settingsAlone("""
				# agreed in May
				rule.journey-has-owner = warning
				rule.flow=off
				rule.* =   info
				language = en
				voice.internal-words = ticket, lead ,, funnel
				brand.name = Acme = more
				brand.logo = art/logo.svg
				brand.colour = #1A2b3c
				brand.font = Acme Sans
				output = site
				ignore = old, drafts/x
				today = 2026-11-21
				""");

		assertThat(settings.problems()).isEmpty();
		assertThat(settings.strictness().severities())
				.isEqualTo(Map.of("journey-has-owner", "warning", "flow", "off", "*", "info"));
		assertThat(settings.internalWords()).containsExactly("ticket", "lead", "funnel");
		assertThat(settings.brand().name()).contains("Acme = more");
		assertThat(settings.brand().logo()).map(Given::value).contains("art/logo.svg");
		assertThat(settings.brand().colour()).map(Colour::toString).contains("#1a2b3c");
		assertThat(settings.brand().font()).contains("Acme Sans");
		assertThat(settings.output().map(Given::value)).contains("site");
		assertThat(settings.ignored()).containsExactly("old", "drafts/x");
		assertThat(settings.today()).contains(LocalDate.of(2026, 11, 21));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\n\n", "# nothing", "   # nothing either\n"})
	void settlesNothingWhereNothingStands(String text) {
		assertThat(Texts.settingsAlone(text)).isEqualTo(Settings.NONE);
	}

	@Test
	void readsEitherLineEnd() {
		assertThat(Texts.settingsAlone("output = site\r\ntoday = 2026-11-21\r\n"))
				.isEqualTo(Texts.settingsAlone("output = site\ntoday = 2026-11-21\n"));
	}

	@Test
	void takesTheLastOfTwoLines() {
		assertThat(Texts.settingsAlone("output = a\noutput = b").output().map(Given::value)).contains("b");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"rule.journey-has-ownr = info | 1:1+21 There is no setting `rule.journey-has-ownr`. Did you mean "
					+ "`rule.journey-has-owner`?",
			"rule.nothing-like-it-at-all = info | 1:1+27 There is no setting `rule.nothing-like-it-at-all`.",
			"rule.flow = fatal | 1:13+5 `fatal` is not a severity: write one of error, warning, info, off.",
			"rule.flow = | 1:11+1 `` is not a severity: write one of error, warning, info, off.",
			"rule.flow = WARNING | 1:13+7 `WARNING` is not a severity: write one of error, warning, info, off.",
			"ouput = x | 1:1+5 There is no setting `ouput`. Did you mean `output`?",
			"= x | 1:1+0 There is no setting ``.",
			"just words | 1:1+10 `just words` is not a setting: write `key = value`, or start the line with # for a "
					+ "comment.",
			"today = 2026-02-30 | 1:9+10 `2026-02-30` is not a date: write it as 2026-11-21.",
			"today = 21.11.2026 | 1:9+10 `21.11.2026` is not a date: write it as 2026-11-21.",
			"language = fr | 1:12+2 There are no texts in `fr` yet: write one of en, de.",
			"brand.colour = #12345 | 1:16+6 `#12345` is not a colour: write it as #1a2b3c.",
			"brand.colour = #ffd000 | 1:16+7 Text in `#ffd000` is hard to read: its contrast to the background is "
					+ "1.3:1 and should be at least 4.5:1. Documents use `#846c00` instead.",
			"brand.font = x; } body | 1:14+9 `x; } body` is not the name of a font: use only letters, digits, spaces "
					+ "and hyphens.",
			"ignore = old, [a | 1:15+2 `[a` leaves out no files: `[` is not closed. Write `]` after its characters, "
					+ "or `\\[` for a bracket in a name.",
			"ignore = [z-a],b | 1:10+5 `[z-a]` leaves out no files: between `[` and `]`, write the characters of a "
					+ "name that match, such as `[abc]`, `[a-z]` or `[!0-9]`.",
			"ignore = {a | 1:10+2 `{a` leaves out no files: `{` is not closed. Write `}` after its alternatives, or "
					+ "`\\{` for a brace in a name.",
			"ignore = {a,{b}} | 1:10+7 `{a,{b}}` leaves out no files: it has braces inside braces. Write all "
					+ "alternatives in one pair, such as `{a,b,c}`.",
			"ignore = old\\ | 1:10+4 `old\\` leaves out no files: nothing follows the last `\\`. Write `/` between "
					+ "folders, or `\\\\` for a backslash in a name.",
			"threshold.steps = 9 | 1:1+15 There is no setting `threshold.steps`."})
	void saysWhatIsWrongAtItsWords(String text, String problem) {
		Settings settings = Texts.settingsAlone(text);

		assertThat(settings.problems()).singleElement()
				.satisfies(found -> assertThat(found.at().line() + ":" + found.at().column() + "+" + found.at().length()
						+ " " + found.message().in(Language.EN)).isEqualTo(problem));
		assertThat(settings.strictness().severities()).isEmpty();
	}

	@Test
	void leavesOutWhatThePatternsNameThatAreNoProblem() {
		assertThat(Texts.settingsAlone("ignore = [a, drafts/**, {old,older}/*.journey, a\\").ignored())
				.containsExactly("drafts/**", "{old,older}/*.journey");
		assertThat(Texts.settingsAlone("ignore = a\nignore = b").ignored()).containsExactly("b");
	}

	@Test
	void readsTheOtherLinesOfABrokenFile() {
		Settings settings = Texts.settingsAlone("nonsense\n\n  today = 2026-11-21\nrule.flow = loud\n");

		assertThat(settings.today()).contains(LocalDate.of(2026, 11, 21));
		assertThat(settings.problems()).extracting(problem -> problem.at().line()).containsExactly(1, 4);
		assertThat(settings.problems()).extracting(problem -> problem.at().offset()).containsExactly(0, 43);
	}

	@Test
	void readsThresholdsByTheirNames() {
		Settings settings = SettingsReader.read("threshold.stages = 12\nthreshold.stags = 3\nthreshold.stages = few",
				"x", List.of(), List.of("stages"));

		assertThat(settings.threshold("stages", 7)).isEqualTo(12);
		assertThat(settings.threshold("steps", 9)).isEqualTo(9);
		assertThat(settings.problems()).extracting(problem -> problem.message().in(Language.EN))
				.containsExactly("There is no setting `threshold.stags`. Did you mean `threshold.stages`?",
						"`few` is not a whole number.");
	}

	@ParameterizedTest
	@CsvSource({"a, t, error", "b, t, info", "c, u, warning"})
	void prefersTheRuleToItsTopicAndThatToAll(String rule, String topic, String severity) {
		Settings settings = SettingsReader.read("rule.* = warning\nrule.t = info\nrule.a = error", "x",
				List.of("a", "t"), List.of());

		assertThat(settings.severity(rule, topic)).contains(severity);
		assertThat(Settings.NONE.severity(rule, topic)).isEmpty();
	}
}
