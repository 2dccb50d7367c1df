package journey.dsl.ui.editor.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import journey.dsl.ui.bundle.Setting;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.JourneyClient;
import journey.dsl.ui.client.TextRegions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** Shows implied values in grey behind the words: inherited owners, the rest of a share. Created by the editor. */
public final class HintMinings extends AbstractCodeMiningProvider {
	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
			IProgressMonitor monitor) {
		IDocument document = viewer.getDocument();
		Optional<String> uri = document == null || !Setting.HINTS.isOn() ? Optional.empty() : Address.of(document);
		if (uri.isEmpty()) return CompletableFuture.completedFuture(List.of());
		InlayHintParams asked = new InlayHintParams(new TextDocumentIdentifier(uri.get()),
				TextRegions.range(document, 0, document.getLength()));
		return JourneyClient.get().ask(server -> server.getTextDocumentService().inlayHint(asked))
				.thenApply(hints -> minings(hints, document));
	}

	private List<ICodeMining> minings(List<InlayHint> hints, IDocument document) {
		List<ICodeMining> minings = new ArrayList<>();
		// behind the last sign of a text nothing can be drawn
		for (InlayHint each : hints)
			if (TextRegions.offset(document, each.getPosition()) < document.getLength())
				minings.add(new Mining(each, document, this));
		return minings;
	}

	private static final class Mining extends LineContentCodeMining {
		Mining(InlayHint hint, IDocument document, ICodeMiningProvider provider) {
			super(new Position(TextRegions.offset(document, hint.getPosition()), 1), provider);
			String words = hint.getLabel().map(text -> text,
					parts -> String.join("", parts.stream().map(InlayHintLabelPart::getValue).toList()));
			setLabel((Boolean.TRUE.equals(hint.getPaddingLeft()) ? " " : "") + words
					+ (Boolean.TRUE.equals(hint.getPaddingRight()) ? " " : ""));
		}
	}
}
