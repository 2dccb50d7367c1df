package journey.dsl.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.dsl.fixes.Fixing;
import journey.dsl.fixes.Repair;
import journey.dsl.ide.diagnostics.Diagnostics;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.messages.Messages;
import journey.dsl.model.SourceRange;
import journey.dsl.rules.Finding;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;

/** Mends findings as the command line does: one, all of a kind in the text, or all that nobody has to look at. */
public final class QuickFixes {
	/** What the actions are called. */
	public static final Messages MESSAGES = new Messages(QuickFixes.class, "messages");

	private final OpenFile file;
	private final Edits edits;
	private final Fixing fixing;

	/** Those for a text. */
	public QuickFixes(OpenFile file, Edits edits) {
		this.file = file;
		this.edits = edits;
		fixing = new Fixing(file.workspace().model(), file.workspace().settings(), path -> file.workspace().text(path), file.workspace().analyses());
	}

	/** For the findings that the selection touches, the best first; behind them, what mends all of a kind. */
	public List<CodeAction> of(SourceRange selected, List<Diagnostic> shown) {
		List<CodeAction> actions = new ArrayList<>();
		Set<String> rules = new LinkedHashSet<>();
		for (Finding finding : findings()) {
			if (finding.at().end() < selected.offset() || finding.at().offset() > selected.end()) continue;
			rules.add(finding.rule());
			boolean isFirst = true;
			for (Repair repair : fixing.repairs(finding)) {
				actions.add(action(repair, shown(finding, shown), isFirst));
				isFirst = false;
			}
		}
		for (String rule : rules) ofAKind(rule).ifPresent(actions::add);
		return actions;
	}

	/** All repairs of the text that only write what the model says already; empty if there is none. */
	public Optional<CodeAction> ofAllSafe() {
		List<Repair> repairs = Repair.compatible(findings().stream().flatMap(finding -> fixing.repairs(finding).stream().filter(Repair::isSafe).limit(1)).toList());
		if (repairs.isEmpty()) return Optional.empty();
		return Optional.of(together(MESSAGES.text(file.workspace().language(), "fix-all-safe", repairs.size()), CodeActionKind.SourceFixAll, repairs));
	}

	private Optional<CodeAction> ofAKind(String rule) {
		List<Repair> repairs = Repair.compatible(findings().stream().filter(finding -> finding.rule().equals(rule))
				.flatMap(finding -> fixing.mendings(finding).stream().limit(1)).toList());
		if (repairs.size() < 2) return Optional.empty();
		return Optional.of(together(MESSAGES.text(file.workspace().language(), "fix-all-of-kind", repairs.size(), rule), CodeActionKind.QuickFix, repairs));
	}

	private List<Finding> findings() {
		return file.workspace().findings(file.path());
	}

	/** The finding as the editor shows it, so that it can take it away when the action is done. */
	private List<Diagnostic> shown(Finding finding, List<Diagnostic> diagnostics) {
		return diagnostics.stream().filter(each -> Diagnostics.isAbout(each, finding, file.lines())).toList();
	}

	private CodeAction action(Repair repair, List<Diagnostic> mended, boolean isFirst) {
		CodeAction action = new CodeAction(repair.title());
		action.setKind(CodeActionKind.QuickFix);
		if (!mended.isEmpty()) action.setDiagnostics(mended);
		if (isFirst && repair.isSafe()) action.setIsPreferred(true);
		action.setEdit(edits.of(repair.edits(), file.workspace()));
		return action;
	}

	private CodeAction together(String title, String kind, List<Repair> repairs) {
		CodeAction action = new CodeAction(title);
		action.setKind(kind);
		action.setEdit(edits.of(repairs.stream().flatMap(repair -> repair.edits().stream()).toList(), file.workspace()));
		return action;
	}
}
