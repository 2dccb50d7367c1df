package journey.dsl.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/**
 * A part of an editor that shows what the server knows about the text, as you type; created by the editor.
 *
 * @param <V> the viewer that it needs
 */
public abstract class LivePart<V extends ITextViewer> implements IReconciler, ITextInputListener {
	private final Class<V> needed;
	private V viewer;
	private LiveAnswer<?> answer;

	/** For viewers of that class; in another one nothing is shown. */
	protected LivePart(Class<V> needed) {
		this.needed = needed;
	}

	/** The answer that it shows. */
	protected abstract LiveAnswer<?> answer(V shown);

	/** The viewer is closed, or shows something else: there is nothing to show any more. */
	protected void gone() {
		// most keep nothing
	}

	/** The viewer. */
	protected final V viewer() {
		return viewer;
	}

	@Override
	public void install(ITextViewer shown) {
		if (!needed.isInstance(shown)) return;
		viewer = needed.cast(shown);
		answer = answer(viewer);
		viewer.addTextInputListener(this);
		answer.about(viewer.getDocument());
	}

	@Override
	public void uninstall() {
		if (viewer == null) return;
		viewer.removeTextInputListener(this);
		answer.about(null);
		gone();
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
		answer.about(null);
	}

	@Override
	public void inputDocumentChanged(IDocument before, IDocument after) {
		answer.about(after);
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
