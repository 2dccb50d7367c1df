package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.source.Element;
import journey.dsl.model.step.Moment;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One fault in a text gives one finding, at the fault, in words that say what to write; everything else is still read.
 */
class SyntaxErrorsTest {
	private static final String BASE = """
			namespace bad
			team sales "Sales"
			person ann "Ann" { role "Boss" }
			persona dana "Dana"
			channel mail
			outcome buys { is purchase }
			journey j "J" {
			  for dana owner ann job "Get it" aims for buys
			  stage a "A" {
			    is purchase owner sales
			    touchpoint t "I look" { via mail feels neutral }
			    moment m "I buy" {
			      is proof make-or-break rank 1 on-critical-path
			      via mail job "Get it"
			      expects "fast" within 2 days set by sales met by sales
			    }
			  }
			  stage b "B" {
			    owner sales
			    touchpoint u "I use" { via mail }
			  }
			}
			""";
	private static final Path LARGE = Path.of("../examples/saas/customer-success.journey");

	private static final List<String> STEPS = List.of(
			"saas.become-successful.first-talk", "saas.become-successful.compare", "saas.become-successful.quote",
			"saas.become-successful.sign",
			"saas.become-successful.choose-pace", "saas.become-successful.first-savings",
			"saas.become-successful.quarter",
			"saas.become-successful.ticket", "saas.become-successful.decide", "saas.become-successful.leave",
			"saas.become-successful-2025.demo", "saas.become-successful-2025.sign",
			"saas.become-successful-2025.webinar",
			"saas.become-successful-2025.details", "saas.become-successful-2025.invoice", "saas.set-up-details.invite",
			"saas.set-up-details.import-data");

	/** A fault put into the text above: what stands there, what is written instead, and the only finding. */
	private record Fault(String name, String right, String wrong, String finding) {}

	private static final List<Fault> FAULTS = List.of(
			new Fault("typing error in a clause", "is purchase owner", "is purchase onwer",
					"10:17+5 `onwer` is not known in the block of a `stage`. Did you mean `owner`?"),
			new Fault("typing error in an element", "    touchpoint t", "    touchpiont t",
					"11:5+10 `touchpiont` is not known in the block of a `stage`. Did you mean `touchpoint`?"),
			new Fault("missing quote", "via mail job \"Get it\"", "via mail job \"Get it",
					"14:20+7 This text has no closing quote on its line: end it with \", or put it between \"\"\" and "
							+ "\"\"\" if it spans several lines."),
			new Fault("missing brace of a moment", "met by sales\n    }\n", "met by sales\n",
					"17:3+5 A } is missing before `stage`: the block of `stage a`, opened in line 9, is still open."),
			new Fault("missing brace of a stage", "    }\n  }\n", "    }\n",
					"17:3+5 A } is missing before `stage`: the block of `stage a`, opened in line 9, is still open."),
			new Fault("extra closing brace", "met by sales\n    }\n", "met by sales\n    }}\n",
					"16:6+1 This } closes nothing: there is one } too many, here or further up."),
			new Fault("extra opening brace", "\"I use\" {", "\"I use\" {{",
					"20:27+1 The block is already open: there is one { too many."),
			new Fault("misplaced clause", "\"I look\" { via", "\"I look\" { job \"x\" via",
					"11:29+3 `job` cannot stand in the block of a `touchpoint`. It belongs in: `journey`, `moment`."),
			new Fault("misplaced element", "persona dana \"Dana\"", "persona dana { stage x }",
					"4:16+5 `stage` cannot stand in the block of a `persona`. It belongs in: `journey`."),
			new Fault("missing value", "    owner sales\n    touchpoint u", "    owner\n    touchpoint u",
					"20:5+10 A name is missing after `owner`, before `touchpoint`."),
			new Fault("missing text", "role \"Boss\"", "role",
					"3:25+1 A text in quotes is missing after `role`."),
			new Fault("missing name before a title", "stage b \"B\"", "stage \"B\"",
					"18:9+3 A name is missing after `stage`: write `stage b \"B\"`."),
			new Fault("missing name and title", "stage b \"B\" {", "stage {",
					"18:9+1 A name is missing after `stage`, before `{`."),
			new Fault("wrong unit", "2 days", "2 dayz",
					"15:31+4 `dayz` is not a unit of time. Did you mean `days`?"),
			new Fault("missing unit", "2 days", "2",
					"15:31+3 A unit of time is missing after `2`: minutes, hours, days, weeks, months, years, "
							+ "business hours or business days."),
			new Fault("semicolon", "via mail job", "via mail; job",
					"14:15+1 Spaces or new lines separate clauses: leave out the semicolon."),
			new Fault("trailing comma", "for dana owner", "for dana, owner",
					"8:13+5 A name is missing after `,`, before `owner`."),
			new Fault("missing comma", "for dana owner", "for dana dana owner",
					"8:12+4 A comma is missing before `dana`: commas separate the items of a list."),
			new Fault("word that is not in the list", "feels neutral }", "feels happy }",
					"11:44+5 `happy` cannot stand after `feels`. Possible here: `positive`, `very-negative`, "
							+ "`negative`, `neutral`, `very-positive`."),
			new Fault("typing error in a word of a list", "feels neutral }", "feels nuetral }",
					"11:44+7 `nuetral` is not known here. Did you mean `neutral`? Possible here: `very-negative`, "
							+ "`negative`, `neutral`, `positive`, `very-positive`."),
			new Fault("colon", "    owner sales\n    touchpoint u", "    owner: sales\n    touchpoint u",
					"19:10+1 Words and values stand side by side: write `owner` and its value without : between them."),
			new Fault("equals sign", "    owner sales\n    touchpoint u", "    owner = sales\n    touchpoint u",
					"19:11+1 Words and values stand side by side: write `owner` and its value without = between them."),
			new Fault("prose", "on-critical-path\n",
					"on-critical-path\n      this is just some prose about the customer, really.\n",
					"14:7+4 `this` is not known in the block of a `moment`. Possible here: `thinks`, `note`, `tags`, "
							+ "`allow`, `then`, `back-to`, `exit`, `does`, `feels`, `says`, `pain`, `gain` and 43 "
							+ "more."),
			new Fault("two texts", "job \"Get it\"\n      expects", "job \"Get it\" \"or not\"\n      expects",
					"14:29+8 \"or not\" stands alone: after `\"Get it\"`, write the word that says what it is, or "
							+ "remove the value."),
			new Fault("bad escape", "mail job \"Get it\"", "mail job \"Get\\q it\"",
					"14:20+10 «\\q» means nothing in a text: write \\\\ for a backslash; the other escapes are \\\", "
							+ "\\n, \\t and \\u with four hexadecimal digits."),
			new Fault("number too large", "rank 1", "rank 99999999999",
					"13:35+11 99999999999 is too large a number."),
			new Fault("emoji as a name", "stage b", "stage 😀",
					"18:9+2 `😀` cannot be a name: a name starts with a letter and continues with letters, digits, _ "
							+ "and single hyphens between them. Put what people read after it in quotes, as a title."),
			new Fault("digit at the beginning of a name", "stage b", "stage 2b",
					"18:9+2 `2b` is not a name: after `stage`, write a name that starts with a letter, such as `stage "
							+ "step-two`."),
			new Fault("late namespace", "channel mail", "channel mail namespace foo",
					"5:14+13 `namespace` may appear only once, but is already in line 1: remove one of the two."),
			new Fault("missing word in a hand-off", "  stage b", "  hand-off h \"H\" from sales after m\n  stage b",
					"18:3+33 This `hand-off` is incomplete: `to` is missing, such as `to support`."),
			new Fault("comment that never ends", "stage b \"B\" {", "stage b \"B\" { /* soon",
					"18:17+7 This comment begins with /* and never ends: close it with */."),
			new Fault("long text that never ends", "mail job \"Get it\"", "mail job \"\"\"Get it",
					"14:20+9 This text begins with \"\"\" and never ends: close it with \"\"\"."),
			new Fault("end in a block",
					"met by sales\n    }\n  }\n  stage b \"B\" {\n    owner sales\n    touchpoint u \"I use\" { via "
							+ "mail }\n  }\n}\n",
					"",
					"15:48+0 The text ends, but the block of `moment m`, opened in line 12, is still open: a } is "
							+ "missing."),
			new Fault("stray number", "    owner sales\n    touchpoint u", "    owner sales 5\n    touchpoint u",
					"19:17+1 5 stands alone: after `sales`, write the word that says what it is, or remove the value."),
			new Fault("stray percentage", "feels neutral }", "feels neutral 50% }",
					"11:52+3 50% stands alone: after `neutral`, write the word that says what it is, or remove the "
							+ "value."),
			new Fault("brackets", "via mail job", "via (mail) job",
					"14:11+1 Lists and clauses take no brackets: leave out (."),
			new Fault("arrow", "feels neutral }", "feels neutral -> u }",
					"11:52+2 `->` is not known in the block of a `touchpoint`. Did you mean `then`?"));

	@TestFactory
	Stream<DynamicTest> oneFaultIsOneFinding() {
		return FAULTS.stream().map(fault -> dynamicTest(fault.name(), () -> {
			assertThat(BASE).containsOnlyOnce(fault.right());
			assertThat(Texts.errors(BASE.replace(fault.right(), fault.wrong())))
					.containsExactly("error " + fault.finding());
		}));
	}

	@Test
	void theTextItselfHasNone() {
		assertThat(Texts.errors(BASE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Hello world, this is not a journey. | 1:1+5",
			"} | 1:1+1",
			"{ | 1:1+1",
			"\"a text\" | 1:1+8",
			"/* | 1:1+2",
			"4 business days | 1:1+1"})
	void aTextThatIsNoModelAtAllHasOneFindingToo(String text, String place) {
		assertThat(Texts.errors(text)).singleElement().asString().startsWith("error " + place + " ");
	}

	@ParameterizedTest
	@CsvSource({"''", "' '", "'// nothing yet'", "'/* nothing yet */'"})
	void aTextWithoutWordsHasNone(String text) {
		assertThat(Texts.errors(text)).isEmpty();
		assertThat(Texts.model(text).journeys()).isEmpty();
	}

	@Test
	void twoFaultsFarFromEachOtherAreTwoFindings() {
		String text = BASE.replace("is purchase owner sales", "is purchase onwer sales").replace("touchpoint u",
				"touchpiont u");

		assertThat(Texts.errors(text)).hasSize(2);
	}

	@Test
	void faultsOnLinesThatFollowEachOtherAreOneFindingEach() {
		String text = BASE.replace("{ via mail feels neutral }",
				"{ via mail\n      does pays\n      by sevice\n      feels nuetral\n      expects \"a warm word\" "
						+ "set-by sales\n    }");

		assertThat(Texts.errors(text)).containsExactly(
				"error 12:12+4 Texts go between quotes: write `does \"pays\"`.",
				"error 13:7+2 `by` cannot stand by itself in the block of a `touchpoint`: it is part of `supported`, "
						+ "`automated`, `frontstage`, `backstage`.",
				"error 14:13+7 `nuetral` is not known here. Did you mean `neutral`? Possible here: `very-negative`, "
						+ "`negative`, `neutral`, `positive`, `very-positive`.",
				"error 15:7+7 `expects` cannot stand in the block of a `touchpoint`. It belongs in: `moment`.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"team | 1:5+0 A name is missing after `team`, before the end of the text.",
			"team t { lead // who? | 1:14+0 A name is missing after `lead`, before the end of the text.",
			"journey j { stage s { moment m { chance | 1:40+0 The word `of` is missing before the end of the text.",
			"journey j { stage s { moment m { feels | 1:39+0 A word is missing after `feels`. Possible here: "
					+ "`very-negative`, `negative`, `neutral`, `positive`, `very-positive`.",
			"person p { role | 1:16+0 A text in quotes is missing after `role`.",
			"outcome o { worth | 1:18+0 After `worth` comes an amount of money, such as EUR 100, not the end of the "
					+ "text.",
			"outcome o { within 2 | 1:21+0 A unit of time is missing after `2`: minutes, hours, days, weeks, months, "
					+ "years, business hours or business days."})
	void whatIsMissingAtTheEndIsMissingBehindTheLastWord(String text, String finding) {
		assertThat(Texts.errors(text)).containsExactly("error " + finding);
		assertThat(Texts.errors(text + "\n")).containsExactly("error " + finding);
	}

	@Test
	void aBraceThatIsMissingAtTheEndIsMissingOnTheNextLineIfThereIsOne() {
		String finding = " The text ends, but the block of `team t`, opened in line 1, is still open: a } is missing.";

		assertThat(Texts.errors("team t { note \"x\"")).containsExactly("error 1:18+0" + finding);
		assertThat(Texts.errors("team t { note \"x\"\n")).containsExactly("error 2:1+0" + finding);
	}

	@ParameterizedTest
	@ValueSource(strings = {"“Get it”", "„Get it“", "„Get it”", "„Get it\"", "«Get it»", "»Get it«", "‹Get it›",
			"‘Get it’", "‚Get it‘", "\"Get it”", "「Get it」"})
	void quotesOfEveryLanguageAreQuotes(String text) {
		String quoted = BASE.replace("mail job \"Get it\"", "mail job " + text);

		assertThat(Texts.findings(quoted)).isEqualTo(Texts.findings(BASE));
		assertThat(Texts.model(quoted).journeys().get(0).steps().get(1)).isInstanceOfSatisfying(Moment.class,
				moment -> assertThat(moment.needs().job().orElseThrow().value()).isEqualTo("Get it"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"outcome o { worth 30 days } | 1:19+2 After `worth` comes an amount of money, such as EUR 100, not `30`.",
			"outcome o { within soon } | 1:20+4 After `within` comes a length of time, such as 4 business hours or 30 "
					+ "days, not `soon`.",
			"evidence e { sample 3.5 } | 1:21+3 After `sample` comes a whole number, such as 12, not `3.5`.",
			"evidence e { on \"today\" } | 1:17+7 After `on` comes a date, such as 2026-11-21, not `\"today\"`.",
			"calendar c { hours 8 to 17:00 } | 1:20+1 Hours and minutes have two digits each: write `08:00` instead "
					+ "of `8`.",
			"calendar c { hours 08:5 to 17:00 } | 1:20+4 Hours and minutes have two digits each: write `08:05` "
					+ "instead of `08:5`.",
			"calendar c { holiday 31.02.2027 \"x\" } | 1:22+10 31.02.2027 stands alone: after `holiday`, write the "
					+ "word that says what it is, or remove the value.",
			"evidence e { on 31/12/2027 } | 1:17+10 Dates are written year-month-day: write `2027-12-31` instead of "
					+ "`31/12/2027`.",
			"journey j { stage s { moment m { feels -3 } } } | 1:40+2 `-3` cannot stand after `feels`. Possible here: "
					+ "`very-negative`, `negative`, `neutral`, `positive`, `very-positive`.",
			"metric m { target high } | 1:19+4 After `target` comes a figure with its unit, such as 30 days, 40%, 3 "
					+ "times or EUR 100, not `high`.",
			"journey j { stage s { moment m { goes-well today 4 } } } | 1:50+1 A percentage has the % right after the "
					+ "number: write `4%` instead of `4`."})
	void figuresThatAreMissingAreCalledAsPeopleCallThem(String text, String finding) {
		assertThat(Texts.errors(text)).containsExactly("error " + finding);
	}

	@Test
	void aTeamBehindAnOpenPersonIsStillATeam() {
		String text = "person a { role \"x\" team s\nteam s \"S\" { lead a }\nteam t \"T\"\njourney j { owner s, t "
				+ "stage x { touchpoint y } }";

		assertThat(Texts.errors(text)).containsExactly(
				"error 2:1+4 A } is missing before `team`: the block of `person a`, opened in line 1, is still open.");
	}

	@Test
	void aTitleBehindTheTeamOfAPersonIsATextTooMany() {
		assertThat(Texts.errors("team s person a { team s \"S\" role \"x\" }")).containsExactly(
				"error 1:26+3 \"S\" stands alone: after `s`, write the word that says what it is, or remove the value.");
	}

	static List<Integer> closingBraces() throws IOException {
		String text = Files.readString(LARGE);
		return IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '}').boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("closingBraces")
	void aMissingBraceIsOneFindingAndLosesNoStep(int brace) throws IOException {
		String text = Files.readString(LARGE);
		JourneyModel broken = Texts.model(text.substring(0, brace) + text.substring(brace + 1));

		assertThat(Texts.findings(broken)).filteredOn(finding -> finding.severity() == Severity.ERROR)
				.extracting(Finding::rule).containsExactly("text-can-be-read");
		assertThat(steps(broken)).isEqualTo(STEPS);
	}

	/** People type from the beginning to the end. */
	@Test
	void everyBeginningOfATextIsReadAtOnce() throws IOException {
		String text = Files.readString(LARGE);
		for (int end = 0; end <= text.length(); end += 1 + end % 29) {
			long start = System.nanoTime();
			List<Finding> findings = Texts.findings(text.substring(0, end));

			assertThat(Duration.ofNanos(System.nanoTime() - start)).as("the first %d characters", end)
					.isLessThan(Duration.ofSeconds(30));
			assertThat(findings).as("the first %d characters", end).extracting(Finding::rule)
					.doesNotContain("rule-broken");
		}
	}

	private static List<String> steps(JourneyModel model) {
		List<String> steps = new ArrayList<>();
		model.journeys().forEach(journey -> journey.steps().stream().map(Element::qualifiedName).forEach(steps::add));
		return steps;
	}
}
