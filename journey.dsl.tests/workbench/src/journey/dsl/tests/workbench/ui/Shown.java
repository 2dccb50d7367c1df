package journey.dsl.tests.workbench.ui;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;

/** What a part of the workbench shows. */
public final class Shown {
	private Shown() {}

	/** The first widget of a kind in a part. */
	public static <C extends Control> C in(IWorkbenchPart part, Class<C> kind) {
		List<C> found = Widgets.all((Composite) part.getSite().getService(MPart.class).getWidget(), kind);
		if (found.isEmpty()) throw new AssertionError(part.getTitle() + " shows no " + kind.getSimpleName());
		return found.get(0);
	}
}
