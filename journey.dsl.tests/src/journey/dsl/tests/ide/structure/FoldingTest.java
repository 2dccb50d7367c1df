package journey.dsl.tests.ide.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.ide.structure.Folding;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.FoldingRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be folded away. */
class FoldingTest {
	@Test
	void blocksFoldUpToTheirClosingBraces() {
		assertThat(folds("journey j {\n stage s {\n  touchpoint t\n }\n}\n")).containsExactly("1-4", "2-3");
	}

	@Test
	void whatStandsInOneLineDoesNotFold() {
		assertThat(folds("team a { lead b }\nteam c {\n}\n")).isEmpty();
	}

	@Test
	void ofBlocksThatBeginInOneLineTheOuterOneFolds() {
		assertThat(folds("journey j { stage s {\n touchpoint t\n }\n touchpoint u\n}")).containsExactly("1-4");
	}

	@Test
	void commentsFold() {
		assertThat(folds("/* a\n b */ team a // x\n// y\n// z\n\n// alone\nteam b\n// at\n// the end"))
				.containsExactly("1-2 comment", "3-4 comment", "8-9 comment");
	}

	@Test
	void runsOfImportsFold() {
		assertThat(folds("namespace a\nimport b.*\n\nimport c.*\n// d\nimport e.x\nteam t\nimport f.*"))
				.containsExactly("2-6 imports");
	}

	@Test
	void textsOverSeveralLinesFold() {
		assertThat(folds("team a { note \"\"\"\n one\n two\n\"\"\" }"))
				.as("the text is larger than what can be folded of the block").containsExactly("1-4");
	}

	@Test
	void linesMayEndInAnyWay() {
		assertThat(folds("team a {\r\n lead b\r\n}\r\nteam c {\r lead d\r}")).containsExactly("1-2", "4-5");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{", "}", "}}\n{{\n}", "team a {\n", "team a {\n lead \n /* never\n closed",
			"team a { note \"\"\"\n never closed\n"})
	void brokenTextsFoldInsideTheFile(String text) {
		assertSane(Opened.texts(text).file());
	}

	@Test
	void examplesFold() {
		List<OpenFile> files = Opened.files(Opened.examples());

		files.forEach(FoldingTest::assertSane);
		assertThat(files.stream().mapToInt(file -> Folding.of(file).size()).sum()).isGreaterThan(100);
	}

	private static void assertSane(OpenFile file) {
		int last = file.lines().position(file.text().length()).getLine();
		assertThat(Folding.of(file)).allSatisfy(range -> {
			assertThat(range.getStartLine()).isBetween(0, last);
			assertThat(range.getEndLine()).isBetween(range.getStartLine() + 1, last);
		});
	}

	private static List<String> folds(String text) {
		return Folding.of(Opened.texts(text).file()).stream().map(FoldingTest::line).toList();
	}

	private static String line(FoldingRange range) {
		return range.getStartLine() + 1 + "-" + (range.getEndLine() + 1)
				+ (range.getKind() == null ? "" : " " + range.getKind());
	}
}
