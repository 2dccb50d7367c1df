package journey.dsl.tests.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.dsl.tests.workbench.ui.Eventually;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** Findings come and go as one types: at their words, and in the list of problems. */
class FindingsTest {
	private static final String MODEL = "team sales \"Sales\"\nsystem crm \"CRM\" { owner sales }\n";

	@Test
	void aWrongNameIsMarkedWhereItStands() throws CoreException {
		try (Written text = Written.of(MODEL)) {
			text.caretAt("sales }");
			text.type("no");
			Eventually.until(() -> "the name is marked, not " + text.marks("error"), () -> text.marks("error").stream()
					.anyMatch(each -> each.contains("nosales") && each.endsWith("@ nosales")));
			Eventually.until("it is listed",
					() -> problems(text).stream().anyMatch(each -> each.startsWith("2: ") && each.contains("nosales")));
			text.command("org.eclipse.ui.edit.undo");
			Eventually.until(() -> "nothing is wrong any more, not " + text.marks("error"),
					() -> text.marks("error").isEmpty());
		}
	}

	@Test
	void marksMoveWithTheirWords() throws CoreException {
		try (Written text = Written.of("‸" + MODEL.replace("owner sales", "owner nobody"))) {
			Eventually.until("the name is marked",
					() -> text.marks("error").stream().anyMatch(each -> each.endsWith("@ nobody")));
			text.type("\n\n");
			// what was found just before may still be shown where the words were, until what is found now comes
			Eventually.until(() -> "the mark is where the name is, not " + text.marks("error"),
					() -> markedWords(text).equals(List.of("nobody")));
			Eventually.until(() -> "the line in the list follows: " + problems(text),
					() -> problems(text).stream().anyMatch(each -> each.startsWith("4: ") && each.contains("nobody")));
		}
	}

	private static List<String> markedWords(Written text) {
		return text.marks("error").stream().map(each -> each.replaceFirst(".* @ ", "")).toList();
	}

	@Test
	void anotherFileOfTheProjectChangesWhatIsFound() throws CoreException {
		try (Written text = Written.of("import people.*\nsystem crm \"CRM\" { owner legal }\n")) {
			Eventually.until("the name is not known",
					() -> text.marks("error").stream().anyMatch(each -> each.contains("legal")));
			text.beside("people.journey", "namespace people\nteam legal \"Legal\"\n");
			Eventually.until(() -> "the name is known, not " + text.marks("error"),
					() -> text.marks("error").isEmpty());
		}
	}

	@Test
	void aFileFromElsewhereIsMarkedToo() throws CoreException, IOException {
		Path folder = Files.createTempDirectory("journey-loose");
		Path file = Files.writeString(folder.resolve("loose.journey"), "system crm \"CRM\" { owner nobody }\n");
		IEditorPart editor = IDE.openEditorOnFileStore(Written.page(), EFS.getLocalFileSystem().getStore(file.toUri()));
		try {
			ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextViewer.class);
			Eventually.until("the name is marked", () -> {
				boolean[] isMarked = {false};
				viewer.getAnnotationModel().getAnnotationIterator()
						.forEachRemaining(each -> isMarked[0] |= isError(each) && each.getText().contains("nobody"));
				return isMarked[0];
			});
			assertTrue(editor.getEditorSite().getId().endsWith("GenericEditor"));
		} finally {
			Written.page().closeEditor(editor, false);
		}
	}

	private static boolean isError(Annotation annotation) {
		return annotation.getType() != null && annotation.getType().endsWith("error");
	}

	/** Line and message of each. */
	private static List<String> problems(Written text) {
		try {
			return List.of(text.project().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)).stream().map(
					each -> each.getAttribute(IMarker.LINE_NUMBER, 0) + ": " + each.getAttribute(IMarker.MESSAGE, ""))
					.toList();
		} catch (CoreException gone) {
			return List.of();
		}
	}
}
