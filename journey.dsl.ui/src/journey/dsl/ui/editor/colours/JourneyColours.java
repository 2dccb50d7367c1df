package journey.dsl.ui.editor.colours;

import journey.dsl.ui.editor.start.FirstEditor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;

/** Colours a journey as you type; created by the editor. */
public final class JourneyColours extends PresentationReconciler {
	private final Colouring colouring = new Colouring();

	/** For one editor. */
	public JourneyColours() {
		setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer viewer) {
		FirstEditor.shown(viewer.getTextWidget().getDisplay());
		colouring.install(viewer);
		super.install(viewer);
	}

	@Override
	public void uninstall() {
		colouring.uninstall();
		super.uninstall();
	}
}
