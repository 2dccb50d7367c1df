package journey.dsl.ui.editor.outline;

import journey.dsl.ui.client.Address;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The outline of an editor that shows a journey; created by the platform. */
public final class Outlines implements IAdapterFactory {
	@Override
	public <T> T getAdapter(Object adapted, Class<T> wanted) {
		if (wanted != IContentOutlinePage.class || !(adapted instanceof ITextEditor editor)
				|| Address.of(editor).isEmpty())
			return null;
		return wanted.cast(new OutlinePage(editor));
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] {IContentOutlinePage.class};
	}
}
