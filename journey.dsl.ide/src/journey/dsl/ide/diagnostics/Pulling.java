package journey.dsl.ide.diagnostics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import journey.dsl.ide.workspace.Documents;
import journey.dsl.ide.workspace.OpenWorkspace;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;

/** Findings for editors that pull them: an answer that the editor already has is not sent again. */
public final class Pulling {
	private final Documents documents;
	private final Map<String, Answer> answers = new HashMap<>();
	private int count;

	private record Answer(String id, List<Diagnostic> diagnostics) {}

	/** Of the texts of an editor. */
	public Pulling(Documents documents) {
		this.documents = documents;
	}

	/** What is found in one file, or that nothing has changed since the answer with the given id. */
	public DocumentDiagnosticReport of(OpenWorkspace workspace, String path, String uri, String previous) {
		Answer answer = answer(uri, Diagnostics.of(workspace, path));
		if (answer.id().equals(previous))
			return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(answer.id()));
		RelatedFullDocumentDiagnosticReport report = new RelatedFullDocumentDiagnosticReport(answer.diagnostics());
		report.setResultId(answer.id());
		return new DocumentDiagnosticReport(report);
	}

	/** What is found in a text that belongs nowhere: nothing. */
	public DocumentDiagnosticReport nothing() {
		return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
	}

	/** That nothing is found any more in a text that is gone. */
	public static WorkspaceDocumentDiagnosticReport gone(String uri) {
		return new WorkspaceDocumentDiagnosticReport(new WorkspaceFullDocumentDiagnosticReport(List.of(), uri, null));
	}

	/** What is found in all files of a workspace. */
	public List<WorkspaceDocumentDiagnosticReport> ofAll(OpenWorkspace workspace, List<PreviousResultId> previous) {
		Map<String, String> known = new HashMap<>();
		for (PreviousResultId each : previous) known.put(each.getUri(), each.getValue());
		List<String> paths = new ArrayList<>(workspace.paths());
		for (String path : workspace.faulty()) if (!workspace.has(path)) paths.add(path);
		List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
		for (String path : paths)
			workspace.uri(path).ifPresent(uri -> reports.add(report(workspace, path, uri, known.get(uri))));
		return reports;
	}

	private WorkspaceDocumentDiagnosticReport report(OpenWorkspace workspace, String path, String uri,
			String previous) {
		Answer answer = answer(uri, Diagnostics.of(workspace, path));
		Integer version = documents.find(uri).map(Documents.Document::version).orElse(null);
		if (answer.id().equals(previous))
			return new WorkspaceDocumentDiagnosticReport(
					new WorkspaceUnchangedDocumentDiagnosticReport(answer.id(), uri, version));
		WorkspaceFullDocumentDiagnosticReport report = new WorkspaceFullDocumentDiagnosticReport(answer.diagnostics(),
				uri, version);
		report.setResultId(answer.id());
		return new WorkspaceDocumentDiagnosticReport(report);
	}

	/** Forgets what was answered about a text that is gone. */
	public void forget(String uri) {
		answers.remove(uri);
	}

	private Answer answer(String uri, List<Diagnostic> diagnostics) {
		Answer before = answers.get(uri);
		if (before != null && before.diagnostics().equals(diagnostics)) return before;
		Answer answer = new Answer(String.valueOf(++count), diagnostics);
		answers.put(uri, answer);
		return answer;
	}
}
