package journey.dsl.ui.editor.format;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import journey.dsl.ide.server.JourneyServer;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.editor.ActiveText;
import journey.dsl.ui.edits.Changes;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;

/** The command that lays out the text, or the selected part of it. */
public final class Format extends AbstractHandler {
	private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ActiveText text = ActiveText.of(event).orElse(null);
		if (text == null) return null;
		try {
			Changes.perform(JourneyClient.get().soon(server -> edits(server, text), List.of()), text.document());
		} catch (CoreException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
		return null;
	}

	private static CompletableFuture<List<? extends TextEdit>> edits(JourneyServer server, ActiveText text) {
		if (text.selection().getLength() == 0)
			return server.getTextDocumentService().formatting(new DocumentFormattingParams(text.text(), OPTIONS));
		return server.getTextDocumentService()
				.rangeFormatting(new DocumentRangeFormattingParams(text.text(), OPTIONS, text.range()));
	}
}
