package journey.dsl.tests.ide.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.formatting.Formatting;
import journey.dsl.ide.formatting.Indenting;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.messages.Language;
import journey.dsl.messages.Message;
import journey.dsl.project.rewriting.SafeFormat;
import journey.dsl.project.rewriting.TextFormat;
import journey.dsl.tests.Texts;
import journey.dsl.tests.ide.Opened;
import journey.dsl.tests.rewriting.Spoiling;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One layout: of whole texts, of a part, and while somebody writes. */
class FormattingTest {
	private static final TextFormat FORMAT = Texts.LANGUAGE.getInstance(TextFormat.class);
	private static final SafeFormat SAFE = new SafeFormat(FORMAT);
	private static final Consumer<Message> NONE = fault -> {
		throw new AssertionError(fault);
	};

	@Test
	void laysOutWholeTextsAsTheCommandLineDoes() {
		OpenFile file = Opened.texts("journey j {\nstage s {\n      touchpoint t   \"T\"\n}\n}").file();

		assertThat(after(file, Formatting.of(file, SAFE, NONE)))
				.isEqualTo("journey j {\n  stage s {\n    touchpoint t \"T\"\n  }\n}\n")
				.isEqualTo(Texts.laidOut(file.tree()));
	}

	@Test
	void laysOutNothingButThePartThatIsSelected() {
		OpenFile file = Opened.texts("team   a\nteam   b\nteam   c\n").file();

		assertThat(after(file, Formatting.of(file, SAFE, NONE, file.lines().range(9, 12))))
				.isEqualTo("team   a\nteam b\nteam   c\n");
	}

	@Test
	void leavesTextsAloneThatCannotBeRead() {
		OpenFile file = Opened.texts("team   a {\nteam   b").file();

		assertThat(Formatting.of(file, SAFE, NONE)).isEmpty();
	}

	@Test
	void aTextThatItsLayoutWouldSpoilStaysAsItIsAndThatIsTold() {
		OpenFile file = Opened.texts("team   a\nteam   b").file();
		List<String> told = new ArrayList<>();
		SafeFormat spoiling = Spoiling.layout(text -> "team a");

		assertThat(Formatting.of(file, spoiling, fault -> told.add(fault.in(Language.EN)))).isEmpty();
		assertThat(Formatting.of(file, spoiling, fault -> told.add(fault.in(Language.EN)), file.lines().range(0, 17)))
				.isEmpty();
		assertThat(told).hasSize(2).allMatch(each -> each.contains("a fault in Journey Workbench"));
	}

	@Test
	void changesNothingInTextsThatAreLaidOut() {
		int files = 0;
		for (OpenFile file : Opened.files(Opened.examples())) {
			assertThat(after(file, Formatting.of(file, SAFE, NONE))).isEqualTo(Texts.laidOut(file.tree()));
			files++;
		}
		assertThat(files).isGreaterThan(5);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
			"journey j {\\n‸|\\n|journey j {\\n  ",
			"journey j {\\n  stage s {\\n‸\\n}}|\\n|journey j {\\n  stage s {\\n    \\n}}",
			"journey j {\\n  stage s {\\n    }‸|}|journey j {\\n  stage s {\\n  }",
			"journey j {\\n    ‸}|\\n|journey j {\\n}",
			"team a {\\n  note \"\"\"\\n‸\\n\"\"\"|\\n|team a {\\n  note \"\"\"\\n\\n\"\"\"",
			"team a\\n‸|\\n|team a\\n",
			"team a { note \"}\" ‸|}|team a { note \"}\" "})
	void movesALineToItsPlaceWhileItIsWritten(String before, String typed, String wanted) {
		Opened opened = Opened.texts(before.replace("\\n", "\n"));
		OpenFile file = opened.file();

		assertThat(after(file, Indenting.of(file, file.lines().position(opened.caret()), typed.replace("\\n", "\n"))))
				.isEqualTo(wanted.replace("\\n", "\n"));
	}

	private static String after(OpenFile file, List<org.eclipse.lsp4j.TextEdit> edits) {
		return TextEdit.apply(file.text(), edits.stream().map(edit -> {
			Range at = edit.getRange();
			int from = file.lines().offset(at.getStart());
			return new TextEdit(file.path(), from, file.lines().offset(at.getEnd()) - from, edit.getNewText());
		}).toList());
	}
}
