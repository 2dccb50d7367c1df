package journey.dsl.ui.editor.rename;

import journey.dsl.ui.bundle.UiWords;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.editor.ActiveText;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring;
import org.eclipse.ltk.core.refactoring.participants.RenameRefactoring;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** The command that renames the element at the caret. */
public final class Rename extends AbstractHandler {
	private static final UiWords WORDS = new UiWords(Rename.class);

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(text -> rename(text, HandlerUtil.getActiveShell(event)));
		return null;
	}

	private static void rename(ActiveText text, Shell shell) {
		PrepareRenameParams asked = new PrepareRenameParams(text.text(), text.position());
		Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> name = JourneyClient.get()
				.soon(server -> server.getTextDocumentService().prepareRename(asked), null);
		if (name == null || !name.isSecond()) {
			MessageDialog.openInformation(shell, WORDS.get("title"), WORDS.get("nothing"));
			return;
		}
		ProcessorBasedRefactoring refactoring = new RenameRefactoring(
				new RenamedElement(text, name.getSecond().getPlaceholder()));
		RefactoringWizard wizard = new RenameWizard(refactoring);
		try {
			new RefactoringWizardOpenOperation(wizard).run(shell, WORDS.get("title"));
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
