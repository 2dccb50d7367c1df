package journey.dsl.ide.diagnostics;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.ide.workspace.TextLines;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Finding;
import journey.dsl.rules.Severity;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Findings as editors show them. */
public final class Diagnostics {
	/** Who speaks. */
	public static final String SOURCE = "journey";
	private static final Set<String> UNUSED = Set.of("definition-is-used", "import-is-used");

	private Diagnostics() {}

	/** The findings in a file or in the settings, by position. */
	public static List<Diagnostic> of(OpenWorkspace workspace, String path) {
		TextLines lines = workspace.file(path).map(OpenFile::lines).orElse(null);
		return workspace.findings(path).stream().map(finding -> diagnostic(finding, lines)).toList();
	}

	private static Diagnostic diagnostic(Finding finding, TextLines lines) {
		Diagnostic diagnostic = new Diagnostic(lines == null ? range(finding.at()) : lines.range(finding.at()),
				finding.message(), severity(finding.severity()), SOURCE, finding.rule());
		JsonObject data = new JsonObject();
		data.addProperty("kind", finding.kind().word());
		data.addProperty("group", finding.group());
		diagnostic.setData(data);
		if (UNUSED.contains(finding.rule())) diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
		return diagnostic;
	}

	/** Whether an editor shows that finding so. */
	public static boolean isAbout(Diagnostic diagnostic, Finding finding, TextLines lines) {
		boolean sameRule = diagnostic.getCode() != null && diagnostic.getCode().isLeft()
				&& diagnostic.getCode().getLeft().equals(finding.rule());
		return sameRule && diagnostic.getRange().equals(lines.range(finding.at()));
	}

	/** For a finding within one line, as in all settings. */
	private static Range range(SourceRange at) {
		Position start = new Position(at.line() - 1, at.column() - 1);
		return new Range(start, new Position(start.getLine(), start.getCharacter() + at.length()));
	}

	private static DiagnosticSeverity severity(Severity severity) {
		return switch (severity) {
			case ERROR -> DiagnosticSeverity.Error;
			case WARNING -> DiagnosticSeverity.Warning;
			case INFO -> DiagnosticSeverity.Information;
		};
	}
}
