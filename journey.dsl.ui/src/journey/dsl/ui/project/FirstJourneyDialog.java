package journey.dsl.ui.project;

import java.util.function.Consumer;
import journey.dsl.ui.bundle.UiWords;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Asks whether to make a project a journey project; nobody has to answer before doing other things. */
final class FirstJourneyDialog extends MessageDialog {
	private static final UiWords WORDS = new UiWords(FirstJourneyDialog.class);

	private final Consumer<Boolean> answer;

	FirstJourneyDialog(IFile first, Consumer<Boolean> answer) {
		super(window() == null ? null : window().getShell(), WORDS.get("ask-title"), null,
				LegacyActionTools.escapeMnemonics(WORDS.get("ask", first.getName(), first.getProject().getName())),
				QUESTION, 0,
				WORDS.get("ask-yes"), WORDS.get("ask-no"));
		this.answer = answer;
		setShellStyle(SWT.DIALOG_TRIM | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	}

	@Override
	protected void buttonPressed(int button) {
		close();
		answer.accept(button == 0);
	}

	@Override
	protected void handleShellCloseEvent() {
		super.handleShellCloseEvent();
		answer.accept(false);
	}
}
