package journey.dsl.tests.workbench.editor;

import java.util.Collection;
import journey.dsl.tests.workbench.ui.Eventually;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.Test;

/** Where the keys of the editor count: F2 describes a word in it, and renames a file in the list of files. */
class KeysTest {
	private static final String EDITING = "journey.dsl.ui.editing";

	@Test
	void theyCountInTheEditorAlone() throws CoreException {
		try (Written text = Written.of("team sales \"Sales\"\n")) {
			Written.page().activate(text.editor());
			Eventually.until("they count in the editor", () -> contexts().contains(EDITING));
			Written.page().showView(IPageLayout.ID_PROJECT_EXPLORER);
			Eventually.until("they do not count in a view, with the editor beside it",
					() -> !contexts().contains(EDITING));
			Written.page().activate(text.editor());
			Eventually.until("they count again", () -> contexts().contains(EDITING));
		}
	}

	@SuppressWarnings("unchecked")
	private static Collection<String> contexts() {
		return PlatformUI.getWorkbench().getService(IContextService.class).getActiveContextIds();
	}
}
