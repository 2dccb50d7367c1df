package journey.dsl.tests.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import journey.dsl.fixes.TextEdit;
import journey.dsl.messages.Language;
import journey.dsl.project.rewriting.SafeFormat.Formatted;
import journey.dsl.project.rewriting.SafeFormat;
import journey.dsl.reading.Workspace;
import journey.dsl.tests.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A layout counts only if nothing is lost by it. */
class SafeFormatTest {
	private static final SafeFormat SAFE = Texts.LANGUAGE.getInstance(SafeFormat.class);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"team a person b                     | team a                              | would change the words",
			"team a note 4                       | team a note 5                       | ''",
			"team a tags x, x                    | team a tags x                       | ''",
			"team a { note \"x  y\" }            | team a { note \"x y\" }             | would change the words",
			"team a { tags x, y }                | team a { tags x, y, y }             | would change the words",
			"team a // why                       | team a                              | would change the comments",
			"team a /* one */ /* two */          | team a /* one two */                | would change the comments",
			"/* a */ team a team b               | team a /* a */ team b               | would move a comment of this "
					+ "text",
			"team a { /* a */ } team b           | team a { } /* a */ team b           | would move a comment of this "
					+ "text",
			"journey j { stage s { /* c */ } }   | journey j { stage s { } /* c */ }   | would move a comment of this "
					+ "text",
			"team a person b                     | a team person b                     | would make this text "
					+ "unreadable",
			"team a { note \"x\" }               | team a { note \"x\" }                | nothing",
			"team a person b                     | team b person a                     | would change what this text "
					+ "says",
			"team a { lead x } team b { lead y } | team a { lead y } team b { lead x } | would change what this text "
					+ "says",
			"person b team a { lead b }          | person b lead a { team b }          | would make this text "
					+ "unreadable",
			"import a.b team c                   | import b.a team c                   | would change what this text "
					+ "says",
			"namespace a team b                  | namespace b team a                  | would change what this text "
					+ "says"})
	void aTextStaysAsItIsIfSomethingWouldBeLost(String before, String after, String why) {
		Workspace workspace = Texts.workspace(before);
		Formatted formatted = Spoiling.layout(text -> after).of(workspace, Texts.FILE);

		if (why.equals("nothing")) {
			assertThat(formatted).isEqualTo(new Formatted(after, List.of(), Optional.empty()));
			return;
		}
		assertThat(formatted.text()).isEqualTo(before);
		assertThat(formatted.edits()).isEmpty();
		if (!why.isEmpty())
			assertThat(formatted.fault().orElseThrow().in(Language.EN)).contains(why, "a fault in Journey Workbench",
					"please report it");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"team   a                                | team a",
			"journey j { owner a for p }             | journey j { for p owner a }",
			"journey j { /* p */ for p owner a }     | journey j { owner a /* p */ for p }",
			"/** What\\n   * it is. */ team a        | /** What\\n * it is. */\\nteam a",
			"team a { lead b . c }                   | team a {\\n  lead b.c\\n}"})
	void spaceAndOrderMayBeOthers(String before, String after) {
		String text = before.replace("\\n", "\n");
		String wanted = after.replace("\\n", "\n");

		Formatted formatted = Spoiling.layout(given -> wanted).of(Texts.workspace(text), Texts.FILE);

		assertThat(formatted.fault()).isEmpty();
		assertThat(formatted.text()).isEqualTo(wanted);
		assertThat(TextEdit.apply(text, formatted.edits())).isEqualTo(wanted);
	}

	@Test
	void aLayoutThatFailsLeavesTheTextAsItIs() {
		Formatted formatted = Spoiling.layout(text -> {
			throw new IllegalStateException("no layout");
		}).of(Texts.workspace("team   a"), Texts.FILE);

		assertThat(formatted.text()).isEqualTo("team   a");
		assertThat(formatted.fault().orElseThrow().in(Language.DE)).contains("no layout",
				"ein Fehler der Journey Workbench");
	}

	@Test
	void aTextThatCannotBeReadIsNotLaidOutAtAll() {
		assertThat(Spoiling.layout(text -> "team b").of(Texts.workspace("team a {"), Texts.FILE))
				.isEqualTo(new Formatted("team a {", List.of(), Optional.empty()));
	}

	/** Whatever our reader makes of such a text, or says of it: none of its words goes. */
	@ParameterizedTest
	@ValueSource(strings = {"journey j {\n  owner ann/*\n  stage s {\n  }\n}\nperson ann\n", "team a/**\nteam   b\n",
			"team a{note \"x\"\"\"\n}team   b\n",
			"person   ann/* team a */ team b */", "team a \"\"\"\nteam   b",
			"/**/namespace s\nperson a\"\"{role\"\"team a\nperson e\"\"{{{}\nt"})
	void whatEndsInTheMiddleStaysAsItIs(String text) {
		Formatted formatted = SAFE.of(Texts.workspace(text), Texts.FILE);

		assertThat(formatted.text()).isEqualTo(text);
		assertThat(formatted.edits()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
			"team a { note “x” }|team a { note \"x\" }|true", "team a { note “x  y” }|team a { note \"x y\" }|false",
			"team a/*  b|team a/* b|true",
			"team a \"b  c|team a \"b c|false", "team a \"\"\"b  c|team a \"\"\"b c|false", "team ab|team a b|false",
			"a . b|a.b|true", "// b a|// b\\na|false"})
	void wordsAndCommentsAreThoseThatStandThere(String before, String after, boolean areKept) {
		String text = before.replace("\\n", "\n");

		assertThat(SafeFormat.keepsWords(text,
				List.of(new TextEdit(Texts.FILE, 0, text.length(), after.replace("\\n", "\n"))))).isEqualTo(areKept);
	}
}
