package journey.dsl.tests.workbench.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.dsl.ide.diagnostics.CheckParams;
import journey.dsl.tests.workbench.ui.Eventually;
import journey.dsl.tests.workbench.ui.Popup;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.findings.Findings;
import journey.dsl.ui.project.JourneyNature;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** A journey that is written in the workbench, with the caret at {@code ‸}. */
public final class Written implements AutoCloseable {
	/** Where the caret stands. */
	public static final String CARET = "\u2038";
	private static final String FILE = "text.journey";

	private final IProject project;
	private ITextEditor editor;

	private Written(IProject project) {
		this.project = project;
	}

	/** Opens a text in a project of its own. */
	public static Written of(String marked) throws CoreException {
		page().closeAllEditors(false);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("written");
		if (project.exists()) project.delete(true, true, null);
		// in this checkout, it would be a part of all its journeys
		IProjectDescription elsewhere = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		elsewhere.setLocation(IPath.fromPath(temporaryFolder()));
		project.create(elsewhere, null);
		project.open(null);
		JourneyNature.add(project, null);
		Written written = new Written(project);
		written.beside(FILE, marked.replace(CARET, ""));
		written.open(FILE);
		written.caret(Math.max(marked.indexOf(CARET), 0));
		return written;
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("journey-written");
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Another file of the project. */
	public IFile beside(String name, String text) throws CoreException {
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	/** Looks at a file of the project. */
	public void open(String name) throws CoreException {
		editor = (ITextEditor) IDE.openEditor(page(), project.getFile(name));
		page().activate(editor);
		settle();
	}

	/** Waits until the server has said all that it has to say. */
	public void settle() {
		boolean[] isAnswered = {false};
		JourneyClient.get()
				.ask(server -> server.getJourneyRequests().check(new CheckParams(project.getLocationURI().toString())))
				.whenComplete((checked, failure) -> isAnswered[0] = true);
		Eventually.until("the check ends", () -> isAnswered[0]);
		Eventually.until("findings are shown", () -> Job.getJobManager().find(Findings.class).length == 0);
	}

	/** Puts the caret somewhere. */
	public void caret(int offset) {
		select(offset, 0);
	}

	/** Puts the caret before the first place of these words. */
	public void caretAt(String words) {
		caret(document().get().indexOf(words));
	}

	/** Selects words. */
	public void select(int offset, int length) {
		editor.selectAndReveal(offset, length);
		viewer().getTextWidget().setFocus();
	}

	/** Types signs, one after the other. */
	public void type(String signs) {
		for (char each : signs.toCharArray()) key(each == '\n' ? SWT.CR : each, 0);
	}

	/** Presses a key. */
	public void key(int key, int modifiers) {
		Event pressed = new Event();
		pressed.keyCode = key;
		pressed.character = key < 0x10000 ? (char) key : 0;
		pressed.stateMask = modifiers;
		pressed.doit = true;
		widget().notifyListeners(SWT.KeyDown, pressed);
	}

	/** Gives a command of the workbench. */
	public void command(String id) {
		try {
			page().activate(editor);
			Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
			Eventually.until(id + " can be done", command::isEnabled);
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException failure) {
			throw new AssertionError(id + " cannot be done", failure);
		}
	}

	/** Does something that text editors do. */
	public void operation(int operation) {
		((ITextOperationTarget) viewer()).doOperation(operation);
	}

	/** What stands in the editor, and where the caret is. */
	public String text() {
		int at = viewer().getSelectedRange().x;
		String text = document().get();
		return text.substring(0, at) + CARET + text.substring(at);
	}

	/** The words that are selected. */
	public String selected() {
		var at = viewer().getSelectedRange();
		return document().get().substring(at.x, at.x + at.y);
	}

	/** The marks in the text of types that end so: their message, and the words that they are at. */
	public List<String> marks(String type) {
		List<String> marks = new ArrayList<>();
		viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(each -> {
			Position at = viewer().getAnnotationModel().getPosition(each);
			if (each.getType() != null && each.getType().endsWith(type) && !at.isDeleted())
				marks.add(each.getText() + " @ "
						+ document().get().substring(at.getOffset(), at.getOffset() + at.getLength()));
		});
		marks.sort(null);
		return marks;
	}

	/** Annotations of a class. */
	public <A extends Annotation> List<A> annotations(Class<A> kind) {
		List<A> found = new ArrayList<>();
		viewer().getAnnotationModel().getAnnotationIterator()
				.forEachRemaining(each -> Stream.of(each).filter(kind::isInstance).map(kind::cast).forEach(found::add));
		return found;
	}

	public IProject project() {
		return project;
	}

	public ITextEditor editor() {
		return editor;
	}

	public IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	public ProjectionViewer viewer() {
		return (ProjectionViewer) editor.getAdapter(ITextViewer.class);
	}

	public StyledText widget() {
		return viewer().getTextWidget();
	}

	/** The page of the workbench. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	@Override
	public void close() throws CoreException {
		Popup.closeAll();
		page().closeAllEditors(false);
		settle();
		project.delete(true, true, null);
	}
}
