package journey.dsl.tests.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.tests.workbench.ui.InDialog;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** From a name to where it is declared, to where else it stands, and to another name. */
class NavigationTest {
	private static final String PEOPLE = "namespace people\n\nteam sales \"Sales\"\n";
	private static final String SYSTEMS = "import people.*\nsystem crm \"CRM\" { owner ‸sales }\nsystem erp \"ERP\" { "
			+ "owner sales }\n";

	@Test
	void aNameLeadsToItsDeclarationInAnotherFile() throws CoreException {
		try (Written text = withPeople()) {
			text.command("org.eclipse.ui.edit.text.open.hyperlink");
			Eventually.until(() -> "the other file is open, not " + shown().getEditorInput().getName(),
					() -> shown().getEditorInput().getName().equals("people.journey"));
			Eventually.until(() -> "the team is selected, not " + selected(shown()),
					() -> selected(shown()).equals("sales"));
		}
	}

	@Test
	void allUsesAreListedWithTheirLines() throws CoreException {
		try (Written text = withPeople()) {
			text.command("org.eclipse.ui.genericeditor.findReferences");
			Eventually.until(() -> "three places, not " + found(),
					() -> found().values().stream().mapToLong(Long::longValue).sum() == 3);
			assertEquals("{people.journey=1, text.journey=2}", found().toString());
		}
	}

	@Test
	void otherUsesInTheTextAreMarked() throws CoreException {
		try (Written text = withPeople()) {
			Eventually.until(() -> "both are marked, not " + text.marks("genericeditor.text"),
					() -> text.marks("genericeditor.text").size() == 2);
			text.caretAt("erp");
			Eventually.until(() -> "only erp is marked, not " + text.marks("genericeditor.text"),
					() -> text.marks("genericeditor.text").stream().allMatch(each -> each.endsWith("@ erp")));
		}
	}

	@Test
	void anotherNameIsWrittenInAllFiles() throws CoreException {
		try (Written text = withPeople()) {
			InDialog.during(() -> text.command("journey.dsl.ui.rename"), "Rename", dialog -> {
				dialog.type("New name:", "market");
				dialog.press("OK");
				dialog.awaitClosed();
			});
			assertTrue(text.document().get().contains("owner market }\nsystem erp \"ERP\" { owner market }"),
					text.document().get());
			text.open("people.journey");
			assertEquals(PEOPLE.replace("sales", "market"), text.document().get());
		}
	}

	@Test
	void aNameThatIsTakenIsRefusedWithTheReason() throws CoreException {
		try (Written text = withPeople()) {
			text.beside("more.journey", "namespace people\nteam legal \"Legal\"\n");
			text.settle();
			InDialog.during(() -> text.command("journey.dsl.ui.rename"), "Rename", dialog -> {
				dialog.type("New name:", "legal");
				dialog.awaitSaid("more.journey, line 2");
				dialog.press("Cancel");
				dialog.awaitClosed();
			});
			assertTrue(text.document().get().contains("owner sales"), text.document().get());
		}
	}

	private static Written withPeople() throws CoreException {
		Written text = Written.of(SYSTEMS);
		text.beside("people.journey", PEOPLE);
		text.settle();
		Eventually.until(() -> "names are known, not " + text.marks("error"), () -> text.marks("error").isEmpty());
		return text;
	}

	private static Map<String, Long> found() {
		if (NewSearchUI.getQueries().length == 0
				|| !(NewSearchUI.getQueries()[0].getSearchResult() instanceof AbstractTextSearchResult result))
			return Map.of();
		return List.of(result.getElements()).stream().collect(Collectors.toMap(file -> ((IFile) file).getName(),
				file -> (long) result.getMatchCount(file), Long::sum, TreeMap::new));
	}

	private static IEditorPart shown() {
		return Written.page().getActiveEditor();
	}

	private static String selected(IEditorPart editor) {
		return ((ITextSelection) editor.getAdapter(ITextEditor.class).getSelectionProvider().getSelection()).getText();
	}
}
