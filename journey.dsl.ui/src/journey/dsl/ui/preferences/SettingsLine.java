package journey.dsl.ui.preferences;

import journey.dsl.ui.bundle.JourneyBundle;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.IPreferencePageContainer;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Leads from a page to the line in the settings that sets a value; closes the page and keeps what was chosen there. */
final class SettingsLine {
	private SettingsLine() {}

	static void open(PreferencePage page, IFile file, int line) {
		if (!page.performOk()) return;
		IPreferencePageContainer dialog = page.getContainer();
		if (dialog instanceof PreferenceDialog open) open.close();
		try {
			IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
					file);
			if (editor instanceof ITextEditor text) select(text, line);
		} catch (CoreException failure) {
			JourneyBundle.log(file.getFullPath() + " cannot be opened", failure);
		}
	}

	private static void select(ITextEditor editor, int line) {
		try {
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			IRegion words = document.getLineInformation(line - 1);
			editor.selectAndReveal(words.getOffset(), words.getLength());
		} catch (BadLocationException gone) {
			// somebody has taken the line away meanwhile; the file is open all the same
			editor.setFocus();
		}
	}
}
