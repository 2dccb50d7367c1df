package journey.dsl.ui.wizards;

import journey.dsl.files.written.NotWritten;
import journey.dsl.ui.bundle.JourneyBundle;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Says that something could not be done, and why. */
final class Failure {
	private Failure() {}

	static void show(Shell shell, String what, Throwable failure) {
		boolean isExplained = failure instanceof NotWritten || failure instanceof CoreException;
		if (!isExplained) JourneyBundle.log(what, failure);
		// a file may be called as it likes: no letter of it is a key
		MessageDialog.openError(shell, what, LegacyActionTools.escapeMnemonics(why(failure)));
	}

	private static String why(Throwable failure) {
		if (failure instanceof NotWritten written) return written.in(UiWords.language());
		return failure instanceof CoreException refused ? refused.getStatus().getMessage()
				: String.valueOf(failure.getMessage());
	}
}
