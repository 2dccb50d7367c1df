package journey.dsl.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.lexing.JourneyLexer;
import journey.dsl.lexing.Oddity;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.lexing.WrittenToken;
import journey.dsl.library.StandardLibrary;
import journey.dsl.parser.antlr.internal.InternalJourneyLexer;
import journey.dsl.tests.Texts;
import journey.dsl.tests.property.Generator;
import journey.dsl.tests.property.Property;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lexer reads sound texts as the terminals of the grammar say, and has a token for everything else. */
class LexerTest {
	private static final TokenTypes TYPES = Texts.LANGUAGE.getInstance(TokenTypes.class);

	static Stream<String> texts() throws IOException {
		try (Stream<Path> examples = Files.walk(Path.of("../examples"))) {
			List<String> texts = new ArrayList<>(List.of(StandardLibrary.text(),
					"a 1 -2 1.5 -1.5 10% 2.5% 2026-01-02 08:30 EUR 12 a.b c.* x-y-z é_1 \"a\\\"b\" \"\"\"\nl\n\"\"\" "
							+ "// c\r\n/* d */ /** e */ {},"));
			for (Path example : examples.filter(path -> path.toString().endsWith(".journey")).sorted().toList())
				texts.add(Files.readString(example));
			return texts.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void readsAsTheTerminalsOfTheGrammarSay(String text) {
		assertThat(JourneyLexer.tokens(text, TYPES).stream().map(token -> token.getType() + " " + token.getText()))
				.containsExactlyElementsOf(generated(text));
	}

	private static List<String> generated(String text) {
		InternalJourneyLexer lexer = new InternalJourneyLexer(new ANTLRStringStream(text));
		List<String> tokens = new ArrayList<>();
		for (CommonToken token = (CommonToken) lexer.nextToken(); token
				.getType() != Token.EOF; token = (CommonToken) lexer.nextToken())
			tokens.add(token.getType() + " " + token.getText());
		return tokens;
	}

	@Test
	void losesNoCharacter() {
		Property.of(Generator.texts()).tries(500).holds(text -> {
			StringBuilder all = new StringBuilder();
			for (WrittenToken token : JourneyLexer.tokens(text, TYPES)) all.append(text, token.start(), token.end());
			assertThat(all.toString()).isEqualTo(text);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"sales-        | NAME | sales-",
			"on--path x    | NAME | on--path",
			"2026-5-3      | FIGURE | 2026-5-3",
			"2026-Q3 x     | FIGURE | 2026-Q3",
			"08:5          | FIGURE | 08:5",
			"5.% x         | FIGURE | 5.%",
			"71,5%, x      | FIGURE | 71,5%",
			"20min         | FIGURE | 20min",
			"01.03.2027    | FIGURE | 01.03.2027",
			"\"open {      | UNCLOSED_TEXT | \"open",
			"\"open }      | UNCLOSED_TEXT | \"open",
			"'a text' x    | OTHER_QUOTES | 'a text'",
			"# remark      | FOREIGN_COMMENT | # remark",
			"-- remark     | FOREIGN_COMMENT | -- remark",
			"<!-- a --> b  | FOREIGN_COMMENT | <!-- a -->",
			"/* open       | UNCLOSED_COMMENT | /* open",
			"\"\"\"open    | UNCLOSED_LONG_TEXT | \"\"\"open"})
	void hasATokenForWhatIsBegunAndNotFinished(String text, Oddity oddity, String token) {
		WrittenToken first = JourneyLexer.tokens(text, TYPES).get(0);

		assertThat(first.oddity()).isEqualTo(oddity);
		assertThat(first.getText()).isEqualTo(token);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = {"owner ann/*\\n  job \"x\" }\\nperson ann | owner,ann,job,x,person",
					"owner ann/**\\n  job \"x\" | owner,ann,job", "job \"\"\"x\\n  owner ann | job,owner,ann",
					"job \"x\\n  owner ann | job,owner,ann", "/* a\\n /* b */\\n owner ann | owner,ann"})
	void theNextLineIsReadAsEver(String text, String words) {
		String written = text.replace("\\n", "\n");
		List<String> read = JourneyLexer.tokens(written, TYPES).stream().filter(token -> TYPES.isWord(token.getType()))
				.map(CommonToken::getText).toList();

		assertThat(read).containsAll(List.of(words.replace(",x,", ",").split(",")));
	}
}
