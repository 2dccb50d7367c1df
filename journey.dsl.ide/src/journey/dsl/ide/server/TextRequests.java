package journey.dsl.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import journey.dsl.ide.formatting.Formatting;
import journey.dsl.ide.formatting.Indenting;
import journey.dsl.ide.workspace.OpenWorkspaces.Place;
import journey.dsl.workspace.TextFormat;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Requests about one text. */
final class TextRequests implements TextDocumentService {
	private final Supplier<Session> session;

	TextRequests(Supplier<Session> session) {
		this.session = session;
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams opened) {
		Session now = session.get();
		now.turns().change(() -> {
			now.documents().open(opened.getTextDocument());
			now.workspaces().edited(opened.getTextDocument().getUri());
			now.opened(opened.getTextDocument().getUri());
		});
	}

	@Override
	public void didChange(DidChangeTextDocumentParams changed) {
		Session now = session.get();
		String uri = changed.getTextDocument().getUri();
		now.turns().change(() -> {
			now.documents().change(uri, Optional.ofNullable(changed.getTextDocument().getVersion()).orElse(0), changed.getContentChanges());
			now.edited(uri);
		});
	}

	@Override
	public void didClose(DidCloseTextDocumentParams closed) {
		Session now = session.get();
		String uri = closed.getTextDocument().getUri();
		now.turns().change(() -> {
			now.documents().close(uri);
			now.workspaces().edited(uri);
			now.closed(uri);
		});
	}

	@Override
	public void didSave(DidSaveTextDocumentParams saved) {
		// what stands in the editor counts, saved or not
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams asked) {
		return session.get().about(asked.getTextDocument().getUri(), List.of(), file -> Formatting.of(file, format()));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams asked) {
		return session.get().about(asked.getTextDocument().getUri(), List.of(), file -> Formatting.of(file, format(), asked.getRange()));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams asked) {
		return session.get().about(asked.getTextDocument().getUri(), List.of(), file -> Indenting.of(file, asked.getPosition(), asked.getCh()));
	}

	@Override
	public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams asked) {
		Session now = session.get();
		String uri = asked.getTextDocument().getUri();
		return now.turns().answer(cancelled -> {
			now.show(now.workspaces().refresh());
			Optional<Place> place = now.workspaces().place(uri);
			return place.map(at -> now.pulling().of(at.workspace(), at.path(), uri, asked.getPreviousResultId())).orElseGet(now.pulling()::nothing);
		});
	}

	private TextFormat format() {
		return session.get().language().getInstance(TextFormat.class);
	}
}
