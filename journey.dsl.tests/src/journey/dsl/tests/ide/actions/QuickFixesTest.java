package journey.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import journey.dsl.ide.actions.Actions;
import journey.dsl.ide.actions.Edits;
import journey.dsl.ide.actions.QuickFixes;
import journey.dsl.ide.diagnostics.Diagnostics;
import journey.dsl.ide.workspace.Documents;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.tests.ide.Opened;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/**
 * What the rules find is mended from the editor as from the command line: alone, all of a kind, or all that is sure.
 */
class QuickFixesTest {
	private static final String PEOPLE = "namespace people\nperson kim\npersona eva\nperson leo\n";
	private static final String LOST = "namespace n\nimport people.leo\nsystem a { owner kim }\nsystem b { owner zoe "
			+ "}\nsystem c { owner zoe }\njourney j { for eva }\n";

	private static Offered fixes(String... texts) {
		return Offered.of(CodeActionKind.QuickFix, texts);
	}

	@Test
	void aFindingIsMendedWhereItStands() {
		assertThat(fixes("team a { lead zo‸e }\nperson zoey\n").text("Write `zoey` instead of `zoe`"))
				.isEqualTo("team a { lead zoey }\nperson zoey\n");
		assertThat(fixes("team a { lead zo‸e }\n").text("Declare `person zoe`, to be filled in"))
				.startsWith("team a { lead zoe }\n\nperson zoe \"TODO: ");
	}

	@Test
	void inAnotherFileTooIfThatIsWhereItBelongs() {
		assertThat(fixes("system a { owner zo‸e }\n", "team x\nteam y\nchannel c\n")
				.texts("Declare `team zoe` in b.journey, to be filled in"))
				.containsExactly("system a { owner zoe }\n",
						"team x\nteam y\nteam zoe \"TODO: what is it?\"\nchannel c\n");
	}

	@Test
	void whatIsSureComesFirstAndIsPreferred() {
		List<CodeAction> actions = fixes(LOST.replace("owner kim", "owner k‸im"), PEOPLE).actions();

		assertThat(actions.get(0).getTitle()).isEqualTo("Import `people.kim`");
		assertThat(actions.get(0).getIsPreferred()).isTrue();
		assertThat(actions.subList(1, actions.size())).allMatch(action -> action.getIsPreferred() == null);
		assertThat(fixes(LOST.replace("owner zoe }\nsystem c", "owner z‸oe }\nsystem c"), PEOPLE).actions())
				.as("somebody has to look at it").allMatch(action -> action.getIsPreferred() == null);
	}

	@Test
	void onlyWhatTheSelectionTouchesIsMended() {
		assertThat(fixes("team a { lead zoe }\nte‸am b { lead ann }\n").titles())
				.noneMatch(title -> title.contains("zoe") || title.contains("ann"));
		assertThat(fixes("team a { lead «zoe }\nteam b { lead ann» }\n").titles())
				.contains("Declare `person zoe`, to be filled in", "Declare `person ann`, to be filled in");
	}

	@Test
	void whatCannotBeReadIsMendedAndTurnsNoOtherLightBulbOff() {
		String text = "team a { lead zo‸e }\nperson zoey { fels }\nteam b { contakt \"x\" note 'y' }\n";

		assertThat(fixes(text).text("Write `zoey` instead of `zoe`"))
				.startsWith("team a { lead zoey }\nperson zoey { fels }");
		assertThat(fixes(text.replace("‸", "").replace("contakt", "con‸takt")).titles())
				.startsWith("Write `contact` instead of `contakt`").noneMatch(title -> title.startsWith("Allow"));
		assertThat(Offered.of(CodeActionKind.SourceFixAll, text).text("Apply all safe fixes (3)"))
				.contains("team b { contact \"x\" note \"y\" }", "{ fels }", "lead zoey }");
	}

	@Test
	void allOfAKindAreMendedTogether() {
		assertThat(fixes("system a { owner zo‸ey }\nsystem b { owner zoi }\nteam zoe\n")
				.text("Fix all 2 findings of reference-resolves in this file"))
				.isEqualTo("system a { owner zoe }\nsystem b { owner zoe }\nteam zoe\n");
		assertThat(fixes("system a { owner zo‸ey }\nteam zoe\n").titles()).as("one is no kind")
				.noneMatch(title -> title.startsWith("Fix all"));
	}

	@Test
	void ofManyOfAKindTheChangesAreWorkedOutWhenSomebodyWantsThem() {
		StringBuilder text = new StringBuilder("team zoe\n");
		for (int at = 0; at < 150; at++) text.append("system s").append(at).append(" { owner zoey }\n");
		Opened opened = Opened.texts(text.toString()).checked();
		OpenFile file = opened.file();
		QuickFixes fixes = new QuickFixes(file, new Edits(new Documents(), false, true, Offered::isSafe));
		int name = file.text().indexOf("zoey");

		CodeAction all = fixes.of(file.at(name), List.of()).stream()
				.filter(action -> action.getTitle().equals("Fix all 150 findings of reference-resolves in this file"))
				.findFirst().orElseThrow();
		assertThat(all.getEdit()).isNull();
		assertThat(QuickFixes.uri(all)).contains(file.uri());
		assertThat(fixes.resolved(all).getEdit().getChanges().get(file.uri())).hasSize(150)
				.allMatch(edit -> edit.getNewText().equals("zoe"));
	}

	@Test
	void whatAllOfAKindAskForIsDeclaredOnce() {
		assertThat(fixes("team sales\nsystem a { owner z‸oe }\nsystem b { owner zoe }\nsystem c { owner ann }\n")
				.text("Fix all 2 findings of reference-resolves in this file"))
				.isEqualTo(
						"team sales\nteam zoe \"TODO: what is it?\"\nteam ann \"TODO: what is it?\"\nsystem a { owner "
								+ "zoe }\nsystem b { owner zoe }\nsystem c { owner ann }\n");
	}

	@Test
	void allThatIsSureIsMendedAtOnce() {
		assertThat(Offered.of(CodeActionKind.SourceFixAll, LOST + "‸", PEOPLE)
				.texts("Apply all safe fixes (2)"))
				.containsExactly(LOST.replace("people.leo\n", "people.leo\nimport people.kim\nimport people.eva\n"),
						PEOPLE);
		assertThat(Offered.of(CodeActionKind.SourceFixAll, "team a { lead zoe }‸").titles()).as("nothing is sure")
				.isEmpty();
	}

	@Test
	void theFindingThatIsMendedIsToldBack() {
		Opened opened = Opened.texts("team a { lead zo‸e }\nperson zoey\n").checked();
		OpenFile file = opened.file();
		Diagnostic shown = Diagnostics.of(file.workspace(), file.path()).stream()
				.filter(each -> each.getCode().getLeft().equals("reference-resolves")).findFirst().orElseThrow();
		Diagnostic other = new Diagnostic(new Range(new Position(0, 0), new Position(0, 1)), "something else");
		List<CodeAction> actions = Offered
				.of(new CodeActionContext(List.of(other, shown), List.of(CodeActionKind.QuickFix)), file,
						opened.caret(), opened.caret())
				.actions();

		assertThat(actions.get(0).getDiagnostics()).containsExactly(shown);
	}

	@Test
	void aKindIsAskedForByItsNameOrAWiderOne() {
		OpenFile file = Opened
				.texts("journey j { stage s { touchpoint a touchpoint b { via web } } stage t { touchpoint c } }")
				.checked().file();
		int at = file.text().indexOf("via web") + 5;

		assertThat(kinds(file, at, CodeActionKind.Refactor)).containsExactly("refactor.move", "refactor.rewrite");
		assertThat(kinds(file, at, "refactor.move")).containsExactly("refactor.move");
		assertThat(kinds(file, at, "refactor.mov")).as("no part of a word").isEmpty();
		assertThat(kinds(file, at, CodeActionKind.QuickFix)).containsOnly("quickfix");
		assertThat(kinds(file, at, "")).contains("quickfix", "refactor.move", "refactor.rewrite");
		assertThat(Offered.of(new CodeActionContext(List.of()), file, at, at).actions()).extracting(CodeAction::getKind)
				.contains("quickfix", "refactor.move", "refactor.rewrite");
		assertThat(Actions.KINDS).contains("quickfix", "refactor.extract", "refactor.move", "refactor.rewrite",
				"source.fixAll");
	}

	private static List<String> kinds(OpenFile file, int at, String kind) {
		return Offered.of(kind, file, at, at).actions().stream().map(CodeAction::getKind).toList();
	}
}
