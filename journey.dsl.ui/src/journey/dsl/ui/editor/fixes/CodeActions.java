package journey.dsl.ui.editor.fixes;

import java.util.List;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.edits.Changes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;

/** The code actions of the server: requested by kind, worked out when somebody picks one. */
final class CodeActions {
	private CodeActions() {}

	/** Those about a part of a text. */
	static List<CodeAction> of(String uri, Range range, List<Diagnostic> findings, List<String> kinds) {
		CodeActionParams asked = new CodeActionParams(new TextDocumentIdentifier(uri), range,
				new CodeActionContext(findings, kinds));
		List<Either<Command, CodeAction>> found = JourneyClient.get()
				.soon(server -> server.getTextDocumentService().codeAction(asked), List.of());
		return found.stream().filter(Either::isRight).map(Either::getRight).toList();
	}

	/** Does it. */
	static void perform(CodeAction action) {
		CodeAction whole = whole(action);
		if (whole.getEdit() == null) return;
		try {
			Changes.perform(Changes.of(whole.getTitle(), whole.getEdit()));
		} catch (CoreException failure) {
			Display.getDefault()
					.asyncExec(() -> StatusManager.getManager().handle(
							Status.error(action.getTitle() + ": " + JourneyClient.refusal(failure), failure),
							StatusManager.SHOW));
		}
	}

	/** With the edit, which the server works out only now. */
	static CodeAction whole(CodeAction action) {
		return action.getEdit() != null ? action
				: JourneyClient.get().soon(server -> server.getTextDocumentService().resolveCodeAction(action), action);
	}
}
