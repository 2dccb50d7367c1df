package journey.dsl.tests.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import journey.dsl.fixes.Repair;
import journey.dsl.fixes.TextEdit;
import journey.dsl.messages.Language;
import journey.dsl.project.rewriting.AutoFix.Mended;
import journey.dsl.project.rewriting.AutoFix;
import journey.dsl.project.rewriting.SafeEdits;
import journey.dsl.reading.Workspace;
import journey.dsl.rules.Finding;
import journey.dsl.tests.Texts;
import journey.dsl.tests.rules.Variations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of texts is made only if they can be read afterwards as before. */
class SafeEditsTest {
	private static final List<String> WORDS = List.of("{", "}", "\"", "\"\"\"", "/*", "*/", "//", " note \"x\" ",
			" team x ", " stage x { } ", " import x ", " ", "\n", " 4 ", "x");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"team a { } team b { }    | 8  | note \"x\" | true", "team a { } team b { }    | 8  | {          | false",
			"team a { } team b { }    | 8  | }          | false",
			"team a { } team b { }    | 11 | person c    | true", "team a { } team b { }    | 11 | namespace c | false",
			"team a { } team b { }   | 8  | /*         | false",
			"team a { nonsense } team b | 8 | note \"x\"  | true"})
	void aTextMayNotGetWorse(String text, int offset, String inserted, boolean isSafe) {
		List<TextEdit> edits = List.of(new TextEdit(Texts.FILE, offset, 0, " " + inserted + " "));

		assertThat(SafeEdits.fault(Texts.workspace(text), edits).isEmpty()).isEqualTo(isSafe);
	}

	@Test
	void theFileIsNamedAndTheFaultIsOurs() {
		assertThat(SafeEdits.fault(Texts.workspace("team a"), List.of(new TextEdit(Texts.FILE, 4, 2, ""))).orElseThrow()
				.in(Language.EN))
				.contains("would damage example.journey").contains("a fault in Journey Workbench");
	}

	@Test
	void twoChangesOfTheSameWordsAreNone() {
		assertThat(SafeEdits.fault(Texts.workspace("team abc"),
				List.of(new TextEdit(Texts.FILE, 5, 2, "x"), new TextEdit(Texts.FILE, 6, 2, "y")))).isPresent();
	}

	/** A long file is not read again for each change that is offered; what is found is the same. */
	@Test
	void aDeclarationThatIsReadAloneReadsAsInTheWholeText() {
		Random random = new Random(20261130);
		int safe = 0;
		for (int count = 0; count < 100; count++) {
			String text = Variations.one(random);
			int offset = random.nextInt(text.length());
			TextEdit edit = new TextEdit(Texts.FILE, offset, Math.min(random.nextInt(3), text.length() - offset),
					WORDS.get(random.nextInt(WORDS.size())));
			boolean isSafe = SafeEdits.fault(Texts.workspace(text), List.of(edit)).isEmpty();
			assertThat(isSafe).as("%s in %s", edit, text)
					.isEqualTo(unreadable(TextEdit.apply(text, List.of(edit))) <= unreadable(text));
			if (isSafe) safe++;
		}
		assertThat(safe).isBetween(10, 90);
	}

	@Test
	void aRepairThatSpoilsItsFileIsNotMadeAndTheOthersAre() {
		Workspace workspace = Texts
				.workspace(List.of(Texts.file("a.journey", "team a {\n}\n"), Texts.file("b.journey", "team b {\n}\n")));
		Finding any = Texts.findings(workspace.model()).get(0);
		Repair spoiling = new Repair(any, "spoil", List.of(new TextEdit("a.journey", 8, 0, " {")), true);
		Repair good = new Repair(any, "mend", List.of(new TextEdit("b.journey", 8, 0, " note \"x\"")), true);

		Mended mended = Texts.mending().with(workspace, List.of(spoiling, good));

		assertThat(mended.made()).containsExactly(good);
		assertThat(mended.workspace().text("a.journey")).isEqualTo("team a {\n}\n");
		assertThat(mended.workspace().text("b.journey")).isEqualTo("team b {\n  note \"x\"\n}\n");
		assertThat(mended.faults()).containsOnlyKeys("a.journey");
	}

	@Test
	void whatIsMendedStaysAsItIsIfItsLayoutWouldSpoilIt() {
		Workspace workspace = Texts.workspace("team a {\n}\n");
		Repair good = new Repair(Texts.findings(workspace.model()).get(0), "mend",
				List.of(new TextEdit(Texts.FILE, 8, 0, " note \"x\"")), true);

		Mended mended = new AutoFix(Texts.LANGUAGE.getInstance(Workspace.Loader.class),
				Spoiling.layout(text -> text.replace(" note \"x\"", ""))).with(workspace, List.of(good));

		assertThat(mended.workspace().text(Texts.FILE)).isEqualTo("team a { note \"x\"\n}\n");
		assertThat(Optional.ofNullable(mended.faults().get(Texts.FILE)).orElseThrow().in(Language.EN))
				.contains("would change the words");
	}

	private static int unreadable(String text) {
		return Texts.model(text).file(Texts.FILE).orElseThrow().flaws().unreadable().size();
	}
}
