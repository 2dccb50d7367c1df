package journey.dsl.ui.client;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** What the workbench tells the server that it can do. */
final class Abilities {
	private Abilities() {}

	static InitializeParams of() {
		CompletionItemCapabilities items = new CompletionItemCapabilities(true);
		TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
		texts.setCompletion(new CompletionCapabilities(items));
		texts.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN), false));
		DefinitionCapabilities definition = new DefinitionCapabilities();
		definition.setLinkSupport(true);
		texts.setDefinition(definition);
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		texts.setDocumentSymbol(symbols);
		CodeActionCapabilities actions = new CodeActionCapabilities();
		actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
		texts.setCodeAction(actions);
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
		ClientCapabilities all = new ClientCapabilities();
		all.setTextDocument(texts);
		all.setWorkspace(workspace);
		InitializeParams asked = new InitializeParams();
		asked.setCapabilities(all);
		return asked;
	}
}
