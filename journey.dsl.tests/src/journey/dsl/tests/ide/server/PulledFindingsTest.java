package journey.dsl.tests.ide.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is told as wrong that asks for it. */
class PulledFindingsTest {
	@TempDir
	Path folder;

	@Test
	void areThoseOfTheTextAsItStandsWhenAsked() throws IOException {
		Path file = Files.writeString(folder.resolve("a.journey"), "system crm { owner sales }");
		try (Editor editor = new Editor()) {
			InitializeResult started = editor.start(abilities(), folder);
			assertThat(started.getCapabilities().getDiagnosticProvider().isWorkspaceDiagnostics()).isTrue();
			String uri = editor.open(file);

			DocumentDiagnosticReport first = pull(editor, uri, null);
			String id = first.getRelatedFullDocumentDiagnosticReport().getResultId();
			assertThat(first.getRelatedFullDocumentDiagnosticReport().getItems())
					.anyMatch(found -> Editor.message(found).contains("sales"));
			assertThat(pull(editor, uri, id).getRelatedUnchangedDocumentDiagnosticReport().getResultId()).isEqualTo(id);

			editor.change(uri, new TextDocumentContentChangeEvent("team sales system crm { owner sales }"));
			DocumentDiagnosticReport second = pull(editor, uri, id);
			assertThat(second.getRelatedFullDocumentDiagnosticReport().getItems())
					.noneMatch(found -> Editor.message(found).contains("`sales`"));
			assertThat(editor.published).isEmpty();
		}
	}

	@Test
	void areThoseOfAllFilesWithWhatHasNotChangedLeftOut() throws IOException {
		Path one = Files.writeString(folder.resolve("a.journey"), "system crm { owner sales }");
		Files.writeString(folder.resolve("b.journey"), "team marketing");
		try (Editor editor = new Editor()) {
			editor.start(abilities(), folder);
			List<WorkspaceDocumentDiagnosticReport> all = pullAll(editor, List.of());
			assertThat(all).hasSize(2).allMatch(report -> report.getWorkspaceFullDocumentDiagnosticReport() != null);

			String uri = editor.open(one);
			editor.change(uri, new TextDocumentContentChangeEvent("system crm { owner marketing }"));
			List<PreviousResultId> known = all.stream().map(report -> report.getWorkspaceFullDocumentDiagnosticReport())
					.map(report -> new PreviousResultId(report.getUri(), report.getResultId())).toList();
			List<WorkspaceDocumentDiagnosticReport> then = pullAll(editor, known);

			assertThat(then).hasSize(2).allMatch(report -> report.getWorkspaceFullDocumentDiagnosticReport() != null);
			assertThat(then.stream()
					.flatMap(report -> report.getWorkspaceFullDocumentDiagnosticReport().getItems().stream()))
					.noneMatch(found -> Editor.message(found).contains("sales"));
			List<PreviousResultId> again = then.stream()
					.map(report -> report.getWorkspaceFullDocumentDiagnosticReport())
					.map(report -> new PreviousResultId(report.getUri(), report.getResultId())).toList();
			assertThat(pullAll(editor, again)).hasSize(2)
					.allMatch(report -> report.getWorkspaceUnchangedDocumentDiagnosticReport() != null);
		}
	}

	@Test
	void areNoneInFilesThatAreGone() throws IOException {
		Path file = Files.writeString(folder.resolve("a.journey"), "system crm { owner sales }");
		String uri = file.toUri().toString();
		try (Editor editor = new Editor()) {
			editor.start(abilities(), folder);
			String id = pullAll(editor, List.of()).get(0).getWorkspaceFullDocumentDiagnosticReport().getResultId();
			Files.delete(file);
			editor.server().getWorkspaceService().didChangeWatchedFiles(
					new DidChangeWatchedFilesParams(List.of(new FileEvent(uri, FileChangeType.Deleted))));

			assertThat(pullAll(editor, List.of(new PreviousResultId(uri, id)))).singleElement().satisfies(report -> {
				assertThat(report.getWorkspaceFullDocumentDiagnosticReport().getUri()).isEqualTo(uri);
				assertThat(report.getWorkspaceFullDocumentDiagnosticReport().getItems()).isEmpty();
			});
		}
	}

	@Test
	void anEditorThatCanAskMayWantThemUnaskedAllTheSame() throws IOException {
		Path file = Files.writeString(folder.resolve("a.journey"), "system crm { owner sales }");
		JsonObject options = new JsonObject();
		options.addProperty("diagnostics", "push");
		try (Editor editor = new Editor()) {
			assertThat(editor.start(abilities(), options, folder).getCapabilities().getDiagnosticProvider()).isNull();
			assertThat(editor.awaitFound(file.toUri().toString(), found -> !found.isEmpty())).isNotEmpty();
		}
	}

	private static ClientCapabilities abilities() {
		ClientCapabilities abilities = new ClientCapabilities();
		abilities.setTextDocument(new TextDocumentClientCapabilities());
		abilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
		return abilities;
	}

	private static DocumentDiagnosticReport pull(Editor editor, String uri, String previous) {
		DocumentDiagnosticParams asked = new DocumentDiagnosticParams(new TextDocumentIdentifier(uri));
		asked.setPreviousResultId(previous);
		return editor.answer(editor.server().getTextDocumentService().diagnostic(asked));
	}

	private static List<WorkspaceDocumentDiagnosticReport> pullAll(Editor editor, List<PreviousResultId> previous) {
		return editor.answer(editor.server().getWorkspaceService().diagnostic(new WorkspaceDiagnosticParams(previous)))
				.getItems();
	}
}
