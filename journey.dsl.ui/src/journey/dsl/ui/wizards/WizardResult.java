package journey.dsl.ui.wizards;

import java.util.Optional;
import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Shows what a wizard has created. */
final class WizardResult {
	private static final String PERSPECTIVE = JourneyBundle.ID + ".perspective";

	private WizardResult() {}

	/** In an editor, among all that there is for journeys. */
	static void inJourneyPerspective(Optional<IFile> file, Optional<String> words) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IPerspectiveDescriptor perspective = PlatformUI.getWorkbench().getPerspectiveRegistry()
				.findPerspectiveWithId(PERSPECTIVE);
		if (window == null || window.getActivePage() == null) return;
		if (perspective != null) window.getActivePage().setPerspective(perspective);
		file.filter(IFile::exists).ifPresent(each -> inEditor(window, each, words));
	}

	/** In an editor, with these words selected. */
	static void inEditor(IWorkbenchWindow window, IFile file, Optional<String> words) {
		IWorkbenchPage page = window.getActivePage();
		try {
			IEditorPart editor = IDE.openEditor(page, file);
			BasicNewResourceWizard.selectAndReveal(file, window);
			if (words.isPresent() && editor instanceof ITextEditor text) select(text, words.get());
		} catch (PartInitException failure) {
			JourneyBundle.log(file.getFullPath() + " cannot be shown", failure);
		}
	}

	private static void select(ITextEditor editor, String words) {
		int at = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get().indexOf(words);
		if (at >= 0) editor.selectAndReveal(at, words.length());
	}
}
