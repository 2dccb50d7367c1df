package journey.dsl.ide.server;

import java.util.List;
import journey.dsl.ide.actions.Actions;
import journey.dsl.ide.colouring.SemanticColours;
import journey.dsl.ide.completion.Completions;
import journey.dsl.ide.formatting.Indenting;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server can do, as it tells the editor. */
final class ServerAbilities {
	private ServerAbilities() {}

	static ServerCapabilities of(ClientAbilities client) {
		ServerCapabilities abilities = new ServerCapabilities();
		abilities.setPositionEncoding("utf-16");
		abilities.setTextDocumentSync(sync());
		abilities.setDocumentFormattingProvider(true);
		abilities.setDocumentRangeFormattingProvider(true);
		abilities.setDocumentOnTypeFormattingProvider(
				new DocumentOnTypeFormattingOptions(Indenting.BLOCK_END, List.of(Indenting.LINE_END)));
		abilities.setCompletionProvider(new CompletionOptions(true, Completions.TRIGGERS));
		abilities.setHoverProvider(true);
		abilities.setDefinitionProvider(true);
		abilities.setDeclarationProvider(true);
		abilities.setReferencesProvider(true);
		abilities.setDocumentHighlightProvider(true);
		abilities.setDocumentSymbolProvider(true);
		abilities.setWorkspaceSymbolProvider(true);
		CodeActionOptions actions = new CodeActionOptions(Actions.KINDS);
		actions.setResolveProvider(true);
		abilities.setCodeActionProvider(actions);
		abilities.setRenameProvider(new RenameOptions(true));
		abilities.setFoldingRangeProvider(true);
		abilities.setSelectionRangeProvider(true);
		abilities.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(SemanticColours.legend(),
				new SemanticTokensServerFull(true), true));
		abilities.setInlayHintProvider(true);
		abilities.setCodeLensProvider(new CodeLensOptions(false));
		abilities.setDocumentLinkProvider(new DocumentLinkOptions(false));
		abilities.setCallHierarchyProvider(true);
		if (!client.isPushed()) {
			DiagnosticRegistrationOptions diagnostics = new DiagnosticRegistrationOptions(true, true);
			diagnostics.setIdentifier("journey");
			abilities.setDiagnosticProvider(diagnostics);
		}
		abilities.setWorkspace(workspace());
		return abilities;
	}

	private static TextDocumentSyncOptions sync() {
		TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
		sync.setOpenClose(true);
		sync.setChange(TextDocumentSyncKind.Incremental);
		sync.setSave(new SaveOptions(false));
		return sync;
	}

	private static WorkspaceServerCapabilities workspace() {
		WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
		folders.setSupported(true);
		folders.setChangeNotifications(true);
		// folders too: with one, all files in it come or go
		FileOperationOptions anything = new FileOperationOptions(
				List.of(new FileOperationFilter(new FileOperationPattern("**"), "file")));
		FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
		operations.setDidCreate(anything);
		operations.setDidRename(anything);
		operations.setDidDelete(anything);
		WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities(folders);
		workspace.setFileOperations(operations);
		return workspace;
	}
}
