package journey.dsl.ui.editor.outline;

import java.util.List;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.editor.ActiveText;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.ui.handlers.HandlerUtil;

/** The command that shows the outline above the text, to search it by a few letters. */
public final class QuickOutline extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(text -> {
			List<DocumentSymbol> roots = Symbols.roots(JourneyClient.get().soon(
					server -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(text.text())),
					List.of()));
			new QuickOutlineDialog(HandlerUtil.getActiveShell(event), text, roots).open();
		});
		return null;
	}
}
