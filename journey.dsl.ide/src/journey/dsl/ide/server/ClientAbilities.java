package journey.dsl.ide.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** What the editor can do, as it says when it starts the server. It cannot do what it does not mention. */
final class ClientAbilities {
	private final ClientCapabilities said;
	private final String diagnostics;

	ClientAbilities(InitializeParams params) {
		said = params.getCapabilities() == null ? new ClientCapabilities() : params.getCapabilities();
		diagnostics = params.getInitializationOptions() instanceof JsonElement options
				&& options instanceof JsonObject object && object.get("diagnostics") instanceof JsonPrimitive
						? object.get("diagnostics").getAsString() : "";
	}

	/** Whether findings are sent unasked: to an editor that cannot ask for them, or that wants them so. */
	boolean isPushed() {
		return switch (diagnostics) {
			case "push" -> true;
			case "pull" -> false;
			default -> !text(TextDocumentClientCapabilities::getDiagnostic).isPresent();
		};
	}

	boolean refreshesDiagnostics() {
		return workspace(WorkspaceClientCapabilities::getDiagnostics).map(each -> each.getRefreshSupport())
				.orElse(false);
	}

	boolean refreshesCodeLenses() {
		return workspace(WorkspaceClientCapabilities::getCodeLens).map(each -> each.getRefreshSupport()).orElse(false);
	}

	boolean showsProgress() {
		return Optional.ofNullable(said.getWindow()).map(WindowClientCapabilities::getWorkDoneProgress).orElse(false);
	}

	/** Whether the server can tell it later which files to watch. */
	boolean watchesFiles() {
		return workspace(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
				.map(each -> each.getDynamicRegistration()).orElse(false);
	}

	/** Whether places to fill in may be marked in what is inserted. */
	boolean fillsIn() {
		return text(TextDocumentClientCapabilities::getCompletion).map(each -> each.getCompletionItem())
				.map(each -> each.getSnippetSupport()).orElse(false);
	}

	boolean followsDefinitionLinks() {
		return text(TextDocumentClientCapabilities::getDefinition).map(each -> each.getLinkSupport()).orElse(false);
	}

	boolean followsDeclarationLinks() {
		return text(TextDocumentClientCapabilities::getDeclaration).map(each -> each.getLinkSupport()).orElse(false);
	}

	boolean readsMarkdown() {
		List<String> formats = text(TextDocumentClientCapabilities::getHover).map(each -> each.getContentFormat())
				.orElse(List.of());
		return formats.contains(MarkupKind.MARKDOWN);
	}

	boolean resolvesEdits() {
		return text(TextDocumentClientCapabilities::getCodeAction).map(each -> each.getResolveSupport())
				.map(each -> each.getProperties().contains("edit")).orElse(false);
	}

	boolean knowsVersionedEdits() {
		return workspace(WorkspaceClientCapabilities::getWorkspaceEdit).map(each -> each.getDocumentChanges())
				.orElse(false);
	}

	boolean nestsSymbols() {
		return text(TextDocumentClientCapabilities::getDocumentSymbol)
				.map(each -> each.getHierarchicalDocumentSymbolSupport()).orElse(false);
	}

	private <T> Optional<T> text(Function<TextDocumentClientCapabilities, T> ability) {
		return Optional.ofNullable(said.getTextDocument()).map(ability);
	}

	private <T> Optional<T> workspace(Function<WorkspaceClientCapabilities, T> ability) {
		return Optional.ofNullable(said.getWorkspace()).map(ability);
	}
}
