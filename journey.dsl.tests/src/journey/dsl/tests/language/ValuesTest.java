package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.model.JourneyModel;
import journey.dsl.model.measure.Metric;
import journey.dsl.model.people.Team;
import journey.dsl.model.source.Given;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.step.Moment;
import journey.dsl.model.step.Touchpoint;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts and figures mean, and what is said where they mean nothing. */
class ValuesTest {

	@Test
	void textsKnowFiveEscapes() {
		assertThat(text("\"a \\\"b\\\" c\\\\d\\ne\\tf\\u00e9\"")).isEqualTo("a \"b\" c\\d\ne\tfé");
	}

	@ParameterizedTest
	@ValueSource(strings = {"\\q", "\\u00g0", "\\u12", "\\'"})
	void anyOtherEscapeIsAnErrorAtItsText(String escape) {
		assertThat(Texts.errors("team a { note \"" + escape + "\" }")).containsExactly("error 1:15+"
				+ (escape.length() + 2) + " «" + escape
				+ "» means nothing in a text: write \\\\ for a backslash; the other escapes are \\\", \\n, \\t and "
				+ "\\u with four hexadecimal digits.");
	}

	@Test
	void aTypographicQuoteClosesATextWhateverStandsBeforeIt() {
		assertThat(Texts.errors("team a { note “b\\” }")).hasSize(1)
				.allMatch(error -> error.startsWith("error 1:15+4 «\\» means nothing in a text: "));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "a", "…", "{ } // no comment /* */", "«»“”", "😀 ☕", "'single'", "a  b"})
	void textsMeanWhatStandsBetweenTheQuotes(String content) {
		assertThat(text("\"" + content + "\"")).isEqualTo(content);
	}

	@Test
	void longTextsLoseTheIndentationTheyShare() {
		assertThat(text("\"\"\"\n    first\n      second \"quoted\"\n\n    third \\n\n    \"\"\""))
				.isEqualTo("first\n  second \"quoted\"\n\nthird \\n");
	}

	@Test
	void longTextsMayStandOnOneLine() {
		assertThat(text("\"\"\"a \"b\" c\"\"\"")).isEqualTo("a \"b\" c");
	}

	@Test
	void longTextsHaveTheSameValueWithEitherLineEnd() {
		String unix = "\"\"\"\n  a\n    b\n  \"\"\"";

		assertThat(text(unix.replace("\n", "\r\n"))).isEqualTo(text(unix)).isEqualTo("a\n  b");
	}

	@Test
	void aMissingQuoteSpoilsOneLineOnly() {
		String text = "journey j {\n  scenario \"It begins\n  version \"2\"\n  stage s { touchpoint t }\n}";

		assertThat(Texts.errors(text)).containsExactly(
				"error 2:12+10 This text has no closing quote on its line: end it with \", or put it between \"\"\" "
						+ "and \"\"\" if it spans several lines.");
		assertThat(Texts.model(text).journeys().get(0).lifecycle().version().get().value()).isEqualTo("2");
		assertThat(Texts.model(text).journeys().get(0).steps()).hasSize(1);
	}

	@Test
	void aQuoteBehindABackslashClosesNothing() {
		assertThat(Texts.errors("team a {\n  contact \"x\\\"\n  note \"y\"\n}")).singleElement().asString()
				.startsWith("error 2:11+4 This text has no closing quote");
		assertThat(Texts.errors("team a {\n  contact \"x\\\\\"\n  note \"y\"\n}")).isEmpty();
	}

	static List<List<String>> figures() {
		return List.of(
				List.of("4 business hours", "4 business hours"), List.of("1 business day", "1 business day"),
				List.of("1 hours", "1 hour"),
				List.of("30 days", "30 days"), List.of("1.50 hours", "1.5 hours"), List.of("1 minute", "1 minute"),
				List.of("2 weeks", "2 weeks"),
				List.of("1 month", "1 month"), List.of("3 years", "3 years"), List.of("0 days", "0 days"),
				List.of("100 minutes", "100 minutes"),
				List.of("40%", "40%"), List.of("71.10%", "71.1%"), List.of("100%", "100%"), List.of("0%", "0%"),
				List.of("250%", "250%"),
				List.of("18", "18"), List.of("-12", "-12"), List.of("4.5", "4.5"), List.of("-0.5", "-0.5"),
				List.of("1000", "1000"),
				List.of("3 times", "3 times"), List.of("1 time", "1 time"), List.of("1 times", "1 time"),
				List.of("once", "1 time"),
				List.of("EUR 48000", "EUR 48000"), List.of("USD 0.99", "USD 0.99"), List.of("EUR -5", "EUR -5"));
	}

	@ParameterizedTest
	@MethodSource("figures")
	void figuresAreReadWithTheirUnits(List<String> writtenAndMeant) {
		String written = writtenAndMeant.get(0);
		JourneyModel model = Texts.model("metric m { baseline " + written + " source \"x\" }");

		assertThat(Texts.errors(model)).isEmpty();
		Metric metric = (Metric) model.files().get(0).declarations().get(0);
		assertThat(metric.baseline().get().value().text()).isEqualTo(writtenAndMeant.get(1));
		assertThat(metric.baseline().get().at()).isEqualTo(new SourceRange(Texts.FILE, 20, written.length(), 1, 21));
		assertThat(metric.source()).map(Given::value).contains("x");
	}

	@Test
	void equalFiguresAreEqualHoweverManyZerosTheyHave() {
		assertThat(Texts.model("metric m { baseline 10.0% }").files().get(0).declarations().get(0))
				.extracting(metric -> ((Metric) metric).baseline().get().value())
				.isEqualTo(((Metric) Texts.model("metric m { baseline 10% }").files().get(0).declarations().get(0))
						.baseline().get().value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"outcome o { worth EURO 5 } | 1:19+6 `EURO` is not a currency: write its ISO 4217 code, such as EUR or "
					+ "USD.",
			"outcome o { worth eur 5 } | 1:19+5 `eur` is not a currency: write its ISO 4217 code, such as EUR or USD.",
			"outcome o { within -2 days } | 1:20+7 -2 is negative: the value here must be zero or more.",
			"outcome o { within 2 business weeks } | 1:20+16 `business` goes with hours and days, not with weeks.",
			"outcome o { within 2 business minutes } | 1:20+18 `business` goes with hours and days, not with minutes.",
			"metric m { baseline -1 times } | 1:21+8 -1 is negative: the value here must be zero or more.",
			"evidence e { sample -3 } | 1:21+2 -3 is negative: the value here must be zero or more.",
			"evidence e { on 2026-02-29 } | 1:17+10 There is no such day as 2026-02-29: write a date such as "
					+ "2026-11-21.",
			"evidence e { on 2026-13-01 } | 1:17+10 There is no such day as 2026-13-01: write a date such as "
					+ "2026-11-21.",
			"calendar c { hours 08:00 to 24:30 } | 1:29+5 There is no such time as 24:30: write one from 00:00 to "
					+ "23:59, such as 08:30.",
			"calendar c { zone \"Europe/Brussel\" } | 1:19+16 There is no time zone “Europe/Brussel”: write an IANA "
					+ "name, such as \"Europe/Brussels\".",
			"calendar c { holiday 2026-04-31 \"x\" } | 1:22+10 There is no such day as 2026-04-31: write a date such "
					+ "as 2026-11-21.",
			"journey j { customers -4 per year stage s { touchpoint t } } | 1:23+2 -4 is negative: the value here "
					+ "must be zero or more.",
			"journey j { stage s { touchpoint t { exit -5% } } } | 1:43+3 -5% is negative: the value here must be "
					+ "zero or more.",
			"journey j { stage s { touchpoint t { back-to t at most 0 times } } } | 1:56+1 0 is too small: the value "
					+ "here must be one or more.",
			"journey j { stage s { moment t { make-or-break rank 0 } } } | 1:53+1 0 is too small: the value here must "
					+ "be one or more.",
			"journey j { stage s { moment t { goes-well today 101% } } } | 1:50+4 101% is more than all customers: "
					+ "the value here must be at most 100%.",
			"outcome o journey j { stage s { moment t { chance of o today 40% target 140% } } } | 1:73+4 140% is more "
					+ "than all customers: the value here must be at most 100%.",
			"evidence e { sample 99999999999 } | 1:21+11 99999999999 is too large a number."})
	void whatDoesNotFitItsPlaceIsAFindingThere(String text, String finding) {
		assertThat(Texts.errors(text)).containsExactly("error " + finding);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"outcome o { within 30% } | 1:20+3",
			"outcome o { worth 30 days } | 1:19+2",
			"journey j { deadline 3 times stage s { touchpoint t } } | 1:24+5",
			"journey j { last reviewed 3 stage s { touchpoint t } } | 1:27+1",
			"evidence e { sample 3.5 } | 1:21+3",
			"journey j { stage s { touchpoint t { exit 5 } } } | 1:43+1"})
	void aFigureOfAnotherKindCannotBeRead(String text, String place) {
		assertThat(Texts.findings(text)).filteredOn(finding -> finding.rule().equals("text-can-be-read"))
				.singleElement()
				.satisfies(finding -> assertThat(
						finding.at().line() + ":" + finding.at().column() + "+" + finding.at().length())
						.isEqualTo(place));
	}

	@Test
	void sharesAboveAHundredAreAQuestionOfTheFlow() {
		assertThat(Texts.findingsOf("value-fits-its-place", "journey j { stage s { touchpoint t { exit 120% } } }"))
				.isEmpty();
	}

	@Test
	void clausesStandInAnyOrderBeforeAndBehindChildren() {
		String one = "team t journey j { owner t version \"1\" stage s { owner t moment m { via c job \"j\" is proof "
				+ "} goal \"g\" } market B2B } channel c";
		String other = "channel c journey j { market B2B stage s { goal \"g\" moment m { is proof via c job \"j\" } "
				+ "owner t } version \"1\" owner t } team t";

		assertThat(Texts.errors(other)).isEmpty();
		assertThat(Structure.withoutPlaces(Texts.model(other).journeys().get(0)))
				.isEqualTo(Structure.withoutPlaces(Texts.model(one).journeys().get(0)));
	}

	@Test
	void listClausesAddUp() {
		String text = "channel a channel b channel c journey j { stage s { touchpoint t { via a, b tags x via c tags "
				+ "y, z event \"1\" event \"2\", \"3\" } } }";
		Touchpoint step = (Touchpoint) Texts.model(text).journeys().get(0).steps().get(0);

		assertThat(Texts.errors(text)).isEmpty();
		assertThat(step.encounter().service().channels()).extracting(name -> name.target()).containsExactly("a", "b",
				"c");
		assertThat(step.heading().remarks().tags()).containsExactly("x", "y", "z");
		assertThat(step.encounter().provenance().events()).extracting(Given::value).containsExactly("1", "2", "3");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"team t { contact \"a\" contact \"b\" } | 1:22+11 `contact` may appear only once, but is already in line "
					+ "1: remove one of the two.",
			"team t { contact \"a\" contact \"b\" contact \"c\" } | 1:22+11 `contact` may appear only once, but is "
					+ "already in line 1: remove one of the two.;1:34+11 `contact` may appear only once, but is "
					+ "already in line 1: remove one of the two.",
			"journey j { stage s { touchpoint t { once once } } } | 1:43+4 `once` may appear only once, but is "
					+ "already in line 1: remove one of the two.",
			"journey j { stage s { touchpoint t { takes 1 day takes 2 days } } } | 1:50+12 `takes` may appear only "
					+ "once, but is already in line 1: remove one of the two.",
			"journey j { stage s { moment t { on-critical-path on-critical-path } } } | 1:51+16 `on-critical-path` "
					+ "may appear only once, but is already in line 1: remove one of the two.",
			"journey j { stage s { moment t { expects \"x\" today 1 today 2 } } } | 1:54+7 `today` may appear only "
					+ "once, but is already in line 1: remove one of the two.",
			"journey j { status draft stage s { touchpoint t } status draft } | 1:51+12 `status` may appear only "
					+ "once, but is already in line 1: remove one of the two."})
	void whatMayStandOnceIsAFindingAtTheSecondPlace(String text, String findings) {
		assertThat(Texts.errors(text)).containsExactlyElementsOf(
				List.of(findings.split(";")).stream().map(finding -> "error " + finding).toList());
	}

	@Test
	void theSecondPlaceNamesTheLineOfTheFirst() {
		assertThat(Texts.errors("team t {\n  contact \"a\"\n\n  contact \"b\" }")).containsExactly(
				"error 4:3+11 `contact` may appear only once, but is already in line 2: remove one of the two.");
	}

	@Test
	void thePartsOfAnExpectationStandInAnyOrder() {
		String text = "team a journey j { stage s { moment m { expects \"e\" met by a today 5 within 2 days set by a "
				+ "at most 3 at least 1 } } }";
		Moment moment = (Moment) Texts.model(text).journeys().get(0).steps().get(0);

		assertThat(Texts.errors(text)).isEmpty();
		assertThat(moment.needs().expectations()).singleElement().satisfies(expects -> {
			assertThat(expects.metBy().get().target()).isEqualTo("a");
			assertThat(expects.setBy().get().target()).isEqualTo("a");
			assertThat(expects.limit().within().get().value().text()).isEqualTo("2 days");
			assertThat(expects.limit().atLeast().get().value().text()).isEqualTo("1");
			assertThat(expects.limit().atMost().get().value().text()).isEqualTo("3");
			assertThat(expects.today().get().value().text()).isEqualTo("5");
		});
	}

	@Test
	void aDocumentationCommentBelongsToTheElementBehindIt() {
		assertThat(Texts.model("/** Sells.\n * And smiles. */\nteam a /* no */ team b").files().get(0).declarations())
				.extracting(team -> team.heading().remarks().documentation())
				.containsExactly("Sells.\nAnd smiles.", "");
	}

	private static String text(String written) {
		String text = "team a { contact " + written + " }";
		assertThat(Texts.errors(text)).isEmpty();
		return ((Team) Texts.model(text).files().get(0).declarations().get(0)).contact().get().value();
	}
}
