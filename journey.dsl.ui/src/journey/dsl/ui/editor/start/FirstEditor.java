package journey.dsl.ui.editor.start;

import java.util.concurrent.atomic.AtomicBoolean;
import journey.dsl.ui.editor.EditingContext;
import journey.dsl.ui.editor.outline.RestoredOutline;
import org.eclipse.swt.widgets.Display;

/** What starts with the first journey that is shown, whether somebody opens it or the workbench restores it. */
public final class FirstEditor {
	private static final AtomicBoolean IS_SHOWN = new AtomicBoolean();

	private FirstEditor() {}

	/** An editor is made: what it needs begins when the workbench has come so far. */
	public static void shown(Display display) {
		if (IS_SHOWN.getAndSet(true)) return;
		display.asyncExec(() -> {
			EditingContext.start();
			RestoredOutline.askAgain();
		});
	}
}
