package journey.dsl.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import journey.dsl.fixes.TextEdit;
import journey.dsl.model.SourceFile;
import journey.dsl.project.rewriting.SafeFormat;
import journey.dsl.project.rewriting.TextFormat;
import journey.dsl.reading.Workspace;
import journey.dsl.tests.Texts;
import journey.dsl.tests.language.Structure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of a clause may stand in any order; laid out, they stand in that of the documentation. */
@Tag("thorough")
class PartOrderTest {
	private static final TextFormat FORMAT = Texts.LANGUAGE.getInstance(TextFormat.class);
	private static final SafeFormat SAFE = Texts.LANGUAGE.getInstance(SafeFormat.class);
	private static final int TRIES = 5;

	static List<Path> examples() throws IOException {
		return FormatTest.examples();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theOrderOfPartsMeansNothingAndIsTheSameOnceLaidOut(Path example) throws IOException {
		String text = Files.readString(example);
		String laidOut = format(text);
		Random random = new Random(20261130);
		for (int tried = 0; tried < TRIES; tried++) {
			String shuffled = Shuffling.of(text, random).text();

			assertThat(meaning(shuffled)).as(shuffled).isEqualTo(meaning(text));
			assertThat(formattedSafely(shuffled)).isEqualTo(laidOut);
			assertThat(format(laidOut)).isEqualTo(laidOut);
		}
	}

	@Test
	void examplesHaveClausesToShuffle() throws IOException {
		int clauses = 0;
		for (Path example : examples()) clauses += Shuffling.of(Files.readString(example), new Random(1)).clauses();

		assertThat(clauses).isGreaterThan(50);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"feels positive for p \"glad\"              | feels positive \"glad\" for p",
			"feels positive \"glad\" for p              | feels positive \"glad\" for p",
			"back-to t at most 2 times 5% when \"x\"    | back-to t 5% when \"x\" at most 2 times",
			"chance of o estimated target 75% today 62% | chance of o today 62% target 75% estimated",
			"expects \"x\" at most 3 at least 1 within 2 days | expects \"x\" within 2 days at most 3 at least 1",
			"expects \"x\" set by within within 2 days   | expects \"x\" within 2 days set by within",
			"backstage \"x\" using by by using           | backstage \"x\" by using using by",
			"exit when \"x\" /* so */ 5%                 | exit when \"x\" /* so */ 5%",
			"note “so”                                  | note \"so\"",
			"note «so \"x\" and \\\"y\\\"»              | note \"so \\\"x\\\" and \\\"y\\\"\"",
			"note ‚it's so’                              | note \"it's so\""})
	void partsAndQuotesAreWrittenAsInTheDocumentation(String before, String after) {
		assertThat(formattedSafely("journey j { stage s { moment t { " + before + " } } }\n").strip())
				.contains("{ " + after + " }");
	}

	@Test
	void onlyWhatIsNotInOrderIsReplaced() {
		String text = "team t { tags a,b }\nhand-off h to t from t { today  2 days }\nteam u\n";
		Workspace workspace = Texts.workspace(
				"journey j {\n" + text.replace("team t { tags a,b }\n", "tags a,b\n").replace("team u\n", "") + "}\n");

		List<TextEdit> edits = FORMAT.edits(workspace.resource(Texts.FILE), Texts.FILE);

		assertThat(edits).extracting(TextEdit::text).containsExactly("\n  ", " ", "\n  ", "from t to t", " ");
	}

	private static String formattedSafely(String text) {
		SafeFormat.Formatted formatted = SAFE.of(Texts.workspace(text), Texts.FILE);
		assertThat(formatted.fault()).as(text).isEqualTo(Optional.empty());
		return formatted.text();
	}

	private static String format(String text) {
		return Texts.laidOut(Texts.workspace(text).resource(Texts.FILE));
	}

	private static Object meaning(String text) {
		SourceFile file = Texts.model(text).files().get(0);
		return List.of(file.namespace(), Structure.withoutPlaces(file.declarations()));
	}
}
