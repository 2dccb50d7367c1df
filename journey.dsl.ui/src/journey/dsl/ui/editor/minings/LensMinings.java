package journey.dsl.ui.editor.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import journey.dsl.ui.bundle.Setting;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.JourneyClient;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.events.MouseEvent;

/**
 * Shows facts above journeys, moments and teams: chances, findings, what a team owns. A click leads there. Created by
 * the editor.
 */
public final class LensMinings extends AbstractCodeMiningProvider {
	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
			IProgressMonitor monitor) {
		IDocument document = viewer.getDocument();
		Optional<String> uri = document == null || !Setting.LENSES.isOn() ? Optional.empty() : Address.of(document);
		if (uri.isEmpty()) return CompletableFuture.completedFuture(List.of());
		CodeLensParams asked = new CodeLensParams(new TextDocumentIdentifier(uri.get()));
		return JourneyClient.get().ask(server -> server.getTextDocumentService().codeLens(asked))
				.thenApply(lenses -> minings(lenses, document));
	}

	private List<ICodeMining> minings(List<? extends CodeLens> lenses, IDocument document) {
		List<ICodeMining> minings = new ArrayList<>();
		for (CodeLens each : lenses) {
			if (each.getCommand() == null) continue;
			try {
				minings.add(new Mining(each.getRange().getStart().getLine(), document, this, each.getCommand()));
			} catch (BadLocationException changed) {
				// the next answer is about the text as it is now
			}
		}
		return minings;
	}

	private static final class Mining extends LineHeaderCodeMining {
		Mining(int line, IDocument document, ICodeMiningProvider provider, Command command)
				throws BadLocationException {
			super(line, document, provider, action(command));
			setLabel(command.getTitle());
		}

		private static Consumer<MouseEvent> action(Command command) {
			return command.getCommand() == null || command.getCommand().isEmpty() ? null
					: click -> LensAction.perform(command);
		}
	}
}
