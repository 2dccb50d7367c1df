package journey.dsl.ide.diagnostics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import journey.dsl.ide.workspace.Documents;
import journey.dsl.ide.workspace.OpenWorkspace;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Sends findings to the editor: for each text, only if they differ from what it shows. */
public final class Publishing {
	private final Documents documents;
	private final LanguageClient client;
	private final Map<String, Shown> shown = new HashMap<>();

	private record Shown(OpenWorkspace workspace, String path, Integer version, List<Diagnostic> diagnostics) {}

	/** To that editor. */
	public Publishing(Documents documents, LanguageClient client) {
		this.documents = documents;
		this.client = client;
	}

	/** Shows what is found in a file now. */
	public void show(OpenWorkspace workspace, String path) {
		workspace.uri(path).ifPresent(uri -> send(uri, workspace, path, Diagnostics.of(workspace, path)));
	}

	/** Shows nothing any more in files that a workspace has no longer, or has by another name. */
	public void clearGone(OpenWorkspace workspace) {
		for (Map.Entry<String, Shown> each : List.copyOf(shown.entrySet()))
			if (each.getValue().workspace() == workspace
					&& !workspace.uri(each.getValue().path()).equals(Optional.of(each.getKey())))
				clear(each.getKey());
	}

	/** Shows nothing in a text any more. */
	public void clear(String uri) {
		Shown before = shown.get(uri);
		if (before != null) send(uri, before.workspace(), before.path(), List.of());
	}

	private void send(String uri, OpenWorkspace workspace, String path, List<Diagnostic> diagnostics) {
		Integer version = documents.find(uri).map(Documents.Document::version).orElse(null);
		Shown now = new Shown(workspace, path, version, diagnostics);
		Shown before = shown.get(uri);
		boolean isNews = before == null ? version != null || !diagnostics.isEmpty()
				: !before.diagnostics().equals(diagnostics) || !Objects.equals(before.version(), version);
		if (!isNews) return;
		if (diagnostics.isEmpty() && version == null) shown.remove(uri);
		else
			shown.put(uri, now);
		client.publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics, version));
	}
}
