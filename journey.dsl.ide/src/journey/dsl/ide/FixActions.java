package journey.dsl.ide;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import journey.dsl.fixes.Fixing;
import journey.dsl.fixes.Repair;
import journey.dsl.fixes.TextEdit;
import journey.dsl.rules.Finding;
import journey.dsl.validation.OpenFindings;
import journey.dsl.workspace.LoadedModel;
import journey.dsl.workspace.SettingsFile;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;

/** Offers the repairs of findings as quick fixes of the language server; a safe one is the preferred one. */
public class FixActions implements ICodeActionService2 {
	private final OpenFindings findings;
	private final LoadedModel loaded;

	/** For Guice. */
	@Inject
	public FixActions(OpenFindings findings, LoadedModel loaded) {
		this.findings = findings;
		this.loaded = loaded;
	}

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		return options.getLanguageServerAccess().doSyncRead(options.getURI(), open ->
				open.getResource() instanceof XtextResource resource ? actions(resource, open.getDocument(), options.getCodeActionParams()) : List.of());
	}

	private List<Either<Command, CodeAction>> actions(XtextResource resource, Document document, CodeActionParams asked) {
		Fixing fixing = new Fixing(loaded.of(resource), SettingsFile.near(resource.getURI()), path -> document.getContents());
		List<Either<Command, CodeAction>> actions = new ArrayList<>();
		for (Diagnostic diagnostic : asked.getContext().getDiagnostics())
			for (Finding finding : findings.in(resource))
				if (isAbout(diagnostic, finding, document))
					for (Repair repair : fixing.repairs(finding))
						if (staysInFile(repair)) actions.add(Either.forRight(action(repair, diagnostic, document, asked.getTextDocument().getUri())));
		return actions;
	}

	private static boolean isAbout(Diagnostic diagnostic, Finding finding, Document document) {
		boolean sameRule = diagnostic.getCode() != null && diagnostic.getCode().isLeft() && diagnostic.getCode().getLeft().equals(finding.rule());
		return sameRule && document.getOffSet(diagnostic.getRange().getStart()) == finding.at().offset();
	}

	private static boolean staysInFile(Repair repair) {
		return repair.edits().stream().allMatch(edit -> edit.file().equals(repair.finding().at().file()));
	}

	private static CodeAction action(Repair repair, Diagnostic diagnostic, Document document, String uri) {
		CodeAction action = new CodeAction(repair.title());
		action.setKind(CodeActionKind.QuickFix);
		action.setDiagnostics(List.of(diagnostic));
		if (repair.isSafe()) action.setIsPreferred(true);
		action.setEdit(new WorkspaceEdit(Map.of(uri, repair.edits().stream().map(edit -> edit(edit, document)).toList())));
		return action;
	}

	private static org.eclipse.lsp4j.TextEdit edit(TextEdit edit, Document document) {
		return new org.eclipse.lsp4j.TextEdit(new Range(document.getPosition(edit.offset()), document.getPosition(edit.end())), edit.text());
	}
}
