package journey.dsl.tests.ide.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.ide.symbols.DocumentSymbols;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outline of a file. */
class DocumentSymbolsTest {
	@Test
	void showsWhatStandsInWhat() {
		assertThat(tree("""
				team shop "The shop" { lead ann }
				person ann
				journey buy "I buy" {
				  owner ann
				  action faster "Faster" improves pay { owner shop status doing }
				  stage choose "I choose" {
				    owner shop
				    touchpoint look
				    moment pay "I pay" { make-or-break rank 2 }
				    own-step think
				  }
				  hand-off over from shop to ann after pay
				  hazard lost "It is lost" at pay, look
				}
				""")).isEqualTo("""
				Class The shop | team shop · Ann
				Object Ann | person ann
				Module I buy | journey buy · Ann
				  Constructor Faster | action faster · The shop · being done
				  Namespace I choose | stage choose · The shop
				    Method Look | touchpoint look · The shop
				    Event I pay | moment pay · The shop · rank 2
				    Method Think | own-step think
				  Interface Over | hand-off over · The shop → Ann
				  Key It is lost | hazard lost · I pay · Look
				""");
	}

	@Test
	void saysInTheLanguageOfTheWorkspaceWhatHasNoName() {
		assertThat(tree(Opened.texts(Texts.settings("language = de"), "team { } journey j { stage { } }").file()))
				.isEqualTo("""
						Class team ohne Namen | team
						Module J | journey j
						  Namespace stage ohne Namen | stage
						""");
	}

	@Test
	void whatALostBraceHasPutOutsideStandsOutside() {
		assertThat(tree("journey a { stage s { touchpoint t } } }\ntouchpoint u\nteam x\nmoment v\n")).isEqualTo("""
				Module A | journey a
				  Namespace S | stage s
				    Method T | touchpoint t
				Method U | touchpoint u
				Class X | team x
				Event V | moment v
				""");
	}

	@Test
	void marksTheRetired() {
		DocumentSymbol journey = DocumentSymbols.of(Opened.texts("journey old { status retired }").file()).get(0);

		assertThat(journey.getTags()).containsExactly(SymbolTag.Deprecated);
	}

	@Test
	void selectsTheName() {
		Opened opened = Opened.texts("journey  sign-up  \"I sign up\" { stage s }");
		DocumentSymbol journey = DocumentSymbols.of(opened.file()).get(0);

		assertThat(opened.words(journey.getSelectionRange())).isEqualTo("sign-up");
		assertThat(opened.words(journey.getRange())).isEqualTo(opened.file().text());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "team", "journey j { stage", "journey j { stage s { moment", "}}}", "team \"\" { }",
			"journey \"x",
			"touchpoint t stage s journey j {", "🙂 team 漢字 \"عربي\"\r\n"})
	void brokenTextsHaveNestedSymbolsWithNames(String text) {
		assertSane(Opened.texts(text).file());
	}

	@Test
	void examplesHaveNestedSymbolsWithNames() {
		List<OpenFile> files = Opened.files(Opened.examples());

		assertThat(files).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(DocumentSymbols.of(file)).isNotEmpty());
		files.forEach(DocumentSymbolsTest::assertSane);
	}

	private static void assertSane(OpenFile file) {
		Range whole = file.lines().range(0, file.text().length());
		DocumentSymbols.of(file).forEach(symbol -> assertNested(symbol, whole));
	}

	private static void assertNested(DocumentSymbol symbol, Range around) {
		assertThat(symbol.getName()).isNotBlank();
		assertContains(around, symbol.getRange());
		assertContains(symbol.getRange(), symbol.getSelectionRange());
		symbol.getChildren().forEach(child -> assertNested(child, symbol.getRange()));
	}

	private static void assertContains(Range around, Range inner) {
		assertThat(isBefore(around.getStart(), inner.getStart()) && isBefore(inner.getEnd(), around.getEnd()))
				.as(around + " contains " + inner).isTrue();
	}

	private static boolean isBefore(Position first, Position second) {
		return first.getLine() < second.getLine()
				|| first.getLine() == second.getLine() && first.getCharacter() <= second.getCharacter();
	}

	private static String tree(String text) {
		return tree(Opened.texts(text).file());
	}

	private static String tree(OpenFile file) {
		StringBuilder tree = new StringBuilder();
		DocumentSymbols.of(file).forEach(symbol -> append(symbol, "", tree));
		return tree.toString();
	}

	private static void append(DocumentSymbol symbol, String indentation, StringBuilder tree) {
		tree.append(indentation).append(symbol.getKind()).append(' ').append(symbol.getName()).append(" | ")
				.append(symbol.getDetail()).append('\n');
		symbol.getChildren().forEach(child -> append(child, indentation + "  ", tree));
	}
}
