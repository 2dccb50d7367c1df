package journey.dsl.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** The journey that somebody last looked at in an editor, and the caret in it. */
public final class FollowedText implements IPartListener {
	private final IWorkbenchPage page;
	private final Consumer<Optional<ActiveText>> onOther;
	private final ISelectionChangedListener onMove;
	private ITextEditor editor;

	/**
	 * Follows nothing yet.
	 *
	 * @param onOther is told when another journey is looked at, or none any more
	 * @param onMove is told when the caret has moved
	 */
	public FollowedText(IWorkbenchPage page, Consumer<Optional<ActiveText>> onOther, Runnable onMove) {
		this.page = page;
		this.onOther = onOther;
		this.onMove = moved -> onMove.run();
	}

	/** Follows from now on. */
	public void start() {
		page.addPartListener(this);
		follow(page.getActiveEditor());
	}

	/** The journey as it is now; empty if nobody is looking at one. */
	public Optional<ActiveText> now() {
		return ActiveText.of(editor);
	}

	private void follow(IWorkbenchPart part) {
		Optional<ActiveText> text = part instanceof IEditorPart shown ? ActiveText.of(shown) : Optional.empty();
		if (text.isEmpty() || text.get().editor() == editor) return;
		leave();
		editor = text.get().editor();
		((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(onMove);
		onOther.accept(text);
	}

	private void leave() {
		if (editor != null && editor.getSelectionProvider() instanceof IPostSelectionProvider provider)
			provider.removePostSelectionChangedListener(onMove);
		editor = null;
	}

	/** Follows no longer. */
	public void stop() {
		page.removePartListener(this);
		leave();
	}

	@Override
	public void partActivated(IWorkbenchPart part) {
		follow(part);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
		follow(part);
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		if (editor == null || !(part instanceof IEditorPart shown) || shown.getAdapter(ITextEditor.class) != editor)
			return;
		leave();
		follow(page.getActiveEditor());
		if (editor == null) onOther.accept(Optional.empty());
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// its text is still the last that was looked at
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
		// it is looked at when it is activated
	}
}
