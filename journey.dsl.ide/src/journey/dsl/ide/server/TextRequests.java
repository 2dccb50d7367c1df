package journey.dsl.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import journey.dsl.ide.actions.Actions;
import journey.dsl.ide.actions.QuickFixes;
import journey.dsl.ide.colouring.SemanticColours;
import journey.dsl.ide.completion.Completions;
import journey.dsl.ide.flow.FlowHierarchy;
import journey.dsl.ide.formatting.Formatting;
import journey.dsl.ide.formatting.Indenting;
import journey.dsl.ide.hints.InlayHints;
import journey.dsl.ide.hover.Hovers;
import journey.dsl.ide.lenses.CodeLenses;
import journey.dsl.ide.links.DocumentLinks;
import journey.dsl.ide.navigation.Definition;
import journey.dsl.ide.navigation.References;
import journey.dsl.ide.rename.Renaming;
import journey.dsl.ide.structure.Folding;
import journey.dsl.ide.structure.SelectionRanges;
import journey.dsl.ide.symbols.DocumentSymbols;
import journey.dsl.ide.symbols.FlatSymbols;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspaces.Place;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
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
		now.queue().change(() -> {
			now.documents().open(opened.getTextDocument()).ifPresent(now::tell);
			now.workspaces().edited(opened.getTextDocument().getUri());
			now.opened(opened.getTextDocument().getUri());
		});
	}

	@Override
	public void didChange(DidChangeTextDocumentParams changed) {
		Session now = session.get();
		String uri = changed.getTextDocument().getUri();
		now.queue().change(() -> {
			boolean isShown = now.documents().isShown(uri);
			now.documents().change(changed.getTextDocument(), changed.getContentChanges()).ifPresent(now::tell);
			if (isShown) now.edited(uri);
		});
	}

	@Override
	public void didClose(DidCloseTextDocumentParams closed) {
		Session now = session.get();
		String uri = closed.getTextDocument().getUri();
		now.queue().change(() -> {
			boolean isShown = now.documents().isShown(uri);
			now.documents().close(uri).ifPresent(now::tell);
			if (isShown) now.closed(uri);
		});
	}

	@Override
	public void didSave(DidSaveTextDocumentParams saved) {
		// what stands in the editor counts, saved or not
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
		Session now = session.get();
		return now.about(params.getTextDocument().getUri(), List.of(),
				file -> Formatting.of(file, now.format(), why -> now.stays(file, why)));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
		Session now = session.get();
		return now.about(params.getTextDocument().getUri(), List.of(),
				file -> Formatting.of(file, now.format(), why -> now.stays(file, why), params.getRange()));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
		return session.get().about(params.getTextDocument().getUri(), List.of(),
				file -> Indenting.of(file, params.getPosition(), params.getCh()));
	}

	@Override
	public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
		Session now = session.get();
		String uri = params.getTextDocument().getUri();
		return now.queue().answer(cancelled -> {
			now.refreshed();
			Optional<Place> place = now.workspaces().place(uri);
			// an editor that can be told to ask again gets what the text shows by itself, and the rest when it asks
			// again
			if (!now.abilities().refreshesDiagnostics())
				place.ifPresent(at -> now.checking().completely(at.workspace(), cancelled::checkCanceled));
			return place.map(at -> now.pulling().of(at.workspace(), at.path(), uri, params.getPreviousResultId()))
					.orElseGet(now.pulling()::nothing);
		});
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		Session now = session.get();
		Completions completions = new Completions(now.expectedWords(), now.abilities().fillsIn());
		return now.about(params.getTextDocument().getUri(), new CompletionList(),
				file -> completions.of(file, params.getPosition())).thenApply(Either::forRight);
	}

	@Override
	public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
		return session.get().about(Completions.uri(item).orElse(""), item,
				file -> Completions.withDocumentation(item, file.workspace()));
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		Session now = session.get();
		return now.about(params.getTextDocument().getUri(), null, file -> Hovers
				.of(file, offset(file, params.getPosition()), now.abilities().readsMarkdown()).orElse(null));
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
			DefinitionParams params) {
		return definition(params.getTextDocument().getUri(), params.getPosition(),
				session.get().abilities().followsDefinitionLinks());
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> declaration(
			DeclarationParams params) {
		return definition(params.getTextDocument().getUri(), params.getPosition(),
				session.get().abilities().followsDeclarationLinks());
	}

	private CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(String uri,
			Position position, boolean isLinked) {
		return session.get().about(uri, List.<LocationLink>of(), file -> Definition.of(file, offset(file, position)))
				.thenApply(links -> {
					if (isLinked) return Either.forRight(links);
					return Either.forLeft(links.stream()
							.map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange())).toList());
				});
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		return session.get().about(params.getTextDocument().getUri(), List.of(),
				file -> References.of(file, offset(file, params.getPosition()),
						params.getContext().isIncludeDeclaration()));
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
		return session.get().about(params.getTextDocument().getUri(), List.of(),
				file -> References.highlights(file, offset(file, params.getPosition())));
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
			DocumentSymbolParams params) {
		String uri = params.getTextDocument().getUri();
		boolean isNested = session.get().abilities().nestsSymbols();
		return session.get().about(uri, List.<DocumentSymbol>of(), DocumentSymbols::of).thenApply(symbols -> {
			if (isNested) return symbols.stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList();
			return FlatSymbols.of(symbols, uri).stream().map(Either::<SymbolInformation, DocumentSymbol>forLeft)
					.toList();
		});
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		Session now = session.get();
		return now
				.about(params.getTextDocument().getUri(), List.<CodeAction>of(),
						file -> Actions.of(file, params, now.edits()))
				.thenApply(actions -> actions.stream().map(Either::<Command, CodeAction>forRight).toList());
	}

	@Override
	public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
		Session now = session.get();
		return now.about(QuickFixes.uri(action).orElse(""), action,
				file -> new QuickFixes(file, now.edits()).resolved(action));
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
			PrepareRenameParams params) {
		return session.get()
				.about(params.getTextDocument().getUri(), Optional.<PrepareRenameResult>empty(),
						file -> Renaming.prepare(file, offset(file, params.getPosition())))
				.thenApply(
						word -> word.map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond)
								.orElse(null));
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		Session now = session.get();
		return now.about(params.getTextDocument().getUri(), null,
				file -> now.edits().of(Renaming.edits(file, offset(file, params.getPosition()), params.getNewName()),
						file.workspace()));
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		return session.get().about(params.getTextDocument().getUri(), List.of(), Folding::of);
	}

	@Override
	public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
		return session.get().about(params.getTextDocument().getUri(), List.of(),
				file -> SelectionRanges.of(file, params.getPositions()));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
		Session now = session.get();
		return now.about(params.getTextDocument().getUri(), new SemanticTokens(List.of()), now.colours()::full);
	}

	@Override
	public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
			SemanticTokensDeltaParams params) {
		Session now = session.get();
		return now.about(params.getTextDocument().getUri(), Either.forLeft(new SemanticTokens(List.of())),
				file -> now.colours().since(file, params.getPreviousResultId()));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
		return session.get().about(params.getTextDocument().getUri(), new SemanticTokens(List.of()),
				file -> new SemanticTokens(SemanticColours.of(file, params.getRange())));
	}

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
		return session.get().about(params.getTextDocument().getUri(), List.of(),
				file -> InlayHints.of(file, params.getRange()));
	}

	@Override
	public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
		return session.get().about(params.getTextDocument().getUri(), List.of(), CodeLenses::of);
	}

	@Override
	public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
		return session.get().about(params.getTextDocument().getUri(), List.of(),
				file -> file.workspace().root().map(root -> DocumentLinks.of(file, root)).orElse(List.of()));
	}

	@Override
	public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(CallHierarchyPrepareParams params) {
		return session.get().about(params.getTextDocument().getUri(), List.of(),
				file -> FlowHierarchy.prepare(file, offset(file, params.getPosition())));
	}

	@Override
	public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
			CallHierarchyIncomingCallsParams params) {
		return session.get().about(params.getItem().getUri(), List.of(),
				file -> FlowHierarchy.incoming(params.getItem(), file.workspace()));
	}

	@Override
	public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
			CallHierarchyOutgoingCallsParams params) {
		return session.get().about(params.getItem().getUri(), List.of(),
				file -> FlowHierarchy.outgoing(params.getItem(), file.workspace()));
	}

	private static int offset(OpenFile file, Position position) {
		return file.lines().offset(position);
	}
}
