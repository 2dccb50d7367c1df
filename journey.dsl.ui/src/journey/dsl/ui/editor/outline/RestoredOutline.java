package journey.dsl.ui.editor.outline;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** When the workbench restores a journey in front, the outline asks for its page before anybody here can answer. */
public final class RestoredOutline {
	private RestoredOutline() {}

	/** Lets outlines that are shown already ask again; in the thread of the display. */
	public static void askAgain() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			for (IWorkbenchPage page : window.getPages()) {
				IViewReference outline = page.findViewReference(IPageLayout.ID_OUTLINE);
				IEditorPart editor = page.getActiveEditor();
				if (outline != null && outline.getPart(false) instanceof ContentOutline shown && editor != null)
					shown.partActivated(editor);
			}
	}
}
