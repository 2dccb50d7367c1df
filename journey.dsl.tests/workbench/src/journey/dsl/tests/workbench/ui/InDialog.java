package journey.dsl.tests.workbench.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Opens a dialog that blocks who opens it, and does something in it meanwhile from another thread. */
public final class InDialog {
	private InDialog() {}

	/**
	 * Opens a dialog, waits for it, does the steps, and returns when the dialog is closed. If a step fails, the dialog
	 * is closed too and the failure thrown.
	 *
	 * @param title of the dialog
	 */
	public static void during(Runnable opening, String title, Consumer<ShownShell> steps) {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Thread person = new Thread(() -> {
			try {
				steps.accept(ShownShell.titled(title));
			} catch (Throwable failed) {
				failure.set(failed);
			}
			Display.getDefault().asyncExec(() -> closeAllDialogs(failure));
		}, "person at the dialog " + title);
		person.start();
		opening.run();
		Eventually.until("the steps in " + title + " end", () -> !person.isAlive());
		if (failure.get() instanceof AssertionError failed) throw new AssertionError(failed.getMessage(), failed);
		if (failure.get() != null) throw new AssertionError("A step in “" + title + "” failed", failure.get());
	}

	private static void closeAllDialogs(AtomicReference<Throwable> failure) {
		if (failure.get() == null) return;
		for (Shell each : Display.getDefault().getShells())
			if (!each.isDisposed() && each.getParent() != null) each.close();
	}
}
