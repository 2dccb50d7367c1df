package journey.dsl.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import journey.dsl.ui.JourneyContentAssist;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A {@code .journey} file in Eclipse's own editor, in a real workbench. */
class EditorTest {

	private static final String MODEL = "team sales \"Sales\" system crm \"CRM\" { owner sales }";

	private IProject project;
	private ITextEditor editor;

	@BeforeEach
	void openEditor() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("demo");
		project.create(null);
		project.open(null);
		IFile file = project.getFile("a.journey");
		file.create(new ByteArrayInputStream(MODEL.getBytes(StandardCharsets.UTF_8)), true, null);
		editor = (ITextEditor) IDE.openEditor(page(), file);
		page().activate(editor);
	}

	@AfterEach
	void closeEditor() throws Exception {
		page().closeEditor(editor, false);
		project.delete(true, null);
	}

	@Test
	void opensInTheGenericEditor() {
		assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
		assertEquals(MODEL, document().get());
	}

	@Test
	void marksFindingsAsTheTextChanges() {
		document().set(MODEL.replace("owner sales", "owner nowhere"));
		assertTrue(eventually(() -> annotations().stream().anyMatch(text -> text.contains("nowhere"))), () -> "only " + annotations());
	}

	@Test
	void knowsTheOtherFilesOfTheProject() throws Exception {
		IFile other = project.getFile("people.journey");
		other.create(new ByteArrayInputStream("namespace people team legal".getBytes(StandardCharsets.UTF_8)), true, null);
		document().set("import people.* system crm { owner legal }");
		assertTrue(eventually(() -> annotations().stream().anyMatch(text -> text.contains("Nobody in the workspace uses the system"))), () -> "only " + annotations());
		assertTrue(annotations().stream().noneMatch(text -> text.contains("legal")), () -> "too many " + annotations());
	}

	@Test
	void offersNoWordThatMeansNothingThere() {
		document().set("team sales { ");
		ICompletionProposal[] proposals = new JourneyContentAssist().computeCompletionProposals(viewer(), document().getLength());
		List<String> offered = Stream.of(proposals).map(ICompletionProposal::getDisplayString).sorted().toList();
		assertEquals(List.of("allow", "contact", "lead", "note", "owns", "tags"), offered);
	}

	@Test
	void completesNames() {
		document().set("team sales team support system crm { owner ");
		ICompletionProposal[] proposals = new JourneyContentAssist().computeCompletionProposals(viewer(), document().getLength());
		List<String> offered = Stream.of(proposals).map(ICompletionProposal::getDisplayString).toList();
		assertTrue(offered.containsAll(List.of("sales", "support")), () -> "only " + offered);
	}

	private List<String> annotations() {
		List<String> texts = new ArrayList<>();
		((ISourceViewer) viewer()).getAnnotationModel().getAnnotationIterator().forEachRemaining(a -> texts.add(a.getText()));
		return texts;
	}

	private ITextViewer viewer() {
		return editor.getAdapter(ITextViewer.class);
	}

	private IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** Lets the workbench go on with its events until the condition holds, for thirty seconds at most. */
	private static boolean eventually(BooleanSupplier condition) {
		Instant end = Instant.now().plus(Duration.ofSeconds(30));
		while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
			if (!Display.getCurrent().readAndDispatch()) {
				Display.getCurrent().timerExec(20, () -> {});
				Display.getCurrent().sleep();
			}
		}
		return condition.getAsBoolean();
	}
}
