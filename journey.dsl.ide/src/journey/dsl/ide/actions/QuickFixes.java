package journey.dsl.ide.actions;

import com.google.gson.JsonObject;
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
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Finding;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Mends findings as the command line does: one, all of a rule in the text, or all whose fix is safe. */
public final class QuickFixes {
	/** What the actions are called. */
	public static final Messages MESSAGES = new Messages(QuickFixes.class, "messages");

	private static final int FEW = 100;

	private final OpenFile file;
	private final Edits edits;
	private final Fixing fixing;

	/** Those for a text. */
	public QuickFixes(OpenFile file, Edits edits) {
		this.file = file;
		this.edits = edits;
		fixing = new Fixing(file.workspace().model(), file.workspace().settings(), path -> file.workspace().text(path),
				file.workspace().analyses());
	}

	/** For the findings that the selection touches, the best first; behind them, what mends all of a kind. */
	public List<CodeAction> of(SourceRange selected, List<Diagnostic> shown) {
		List<CodeAction> actions = new ArrayList<>();
		Set<String> rules = new LinkedHashSet<>();
		for (Finding finding : findings()) {
			file.cancellation().check();
			if (finding.at().end() < selected.offset() || finding.at().offset() > selected.end()) continue;
			rules.add(finding.rule());
			boolean isFirst = true;
			for (Repair repair : fixing.repairs(finding)) {
				Optional<CodeAction> action = action(repair, shown(finding, shown), isFirst);
				action.ifPresent(actions::add);
				isFirst &= action.isEmpty();
			}
		}
		for (String rule : rules) ofAKind(rule, shown).ifPresent(actions::add);
		return actions;
	}

	/** All repairs of the text that only write what the model says already; empty if there is none. */
	public Optional<CodeAction> ofAllSafe() {
		List<Repair> repairs = Repair.compatible(findings().stream()
				.flatMap(finding -> fixing.repairs(finding).stream().filter(Repair::isSafe).limit(1)).toList());
		if (repairs.isEmpty()) return Optional.empty();
		CodeAction action = new CodeAction(MESSAGES.text(file.workspace().language(), "fix-all-safe", repairs.size()));
		action.setKind(CodeActionKind.SourceFixAll);
		return withEdit(action, repairs);
	}

	/** Whether a look at all findings of the text takes no time that anybody would notice. */
	public boolean areFew() {
		return findings().size() <= FEW;
	}

	/** Of many, what has to be written is worked out when somebody wants it, where the editor can ask for it then. */
	private Optional<CodeAction> ofAKind(String rule, List<Diagnostic> shown) {
		List<Finding> alike = findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
		boolean isLater = alike.size() > FEW && edits.areAskedForLater();
		List<Repair> repairs = isLater ? List.of() : repairs(alike);
		if (!isLater && repairs.size() < 2) return Optional.empty();
		CodeAction action = new CodeAction(MESSAGES.text(file.workspace().language(), "fix-all-of-kind",
				isLater ? alike.size() : repairs.size(), rule));
		action.setKind(CodeActionKind.QuickFix);
		List<Diagnostic> mended = alike.stream().flatMap(finding -> shown(finding, shown).stream()).toList();
		if (!mended.isEmpty()) action.setDiagnostics(mended);
		if (!isLater) return withEdit(action, repairs);
		action.setData(data(rule));
		return Optional.of(action);
	}

	private List<Repair> repairs(List<Finding> findings) {
		return Repair
				.compatible(findings.stream().flatMap(finding -> fixing.mendings(finding).stream().limit(1)).toList());
	}

	private JsonObject data(String rule) {
		JsonObject data = new JsonObject();
		data.addProperty("uri", file.uri());
		data.addProperty("rule", rule);
		return data;
	}

	/** The text that an action without changes was offered for; empty if it has its changes. */
	public static Optional<String> uri(CodeAction action) {
		return action.getData() instanceof JsonObject data && data.has("uri")
				? Optional.of(data.get("uri").getAsString()) : Optional.empty();
	}

	/** The action with what it changes; without that if it would spoil a text. */
	public CodeAction resolved(CodeAction action) {
		String rule = ((JsonObject) action.getData()).get("rule").getAsString();
		return withEdit(action, repairs(findings().stream().filter(finding -> finding.rule().equals(rule)).toList()))
				.orElse(action);
	}

	private Optional<CodeAction> withEdit(CodeAction action, List<Repair> repairs) {
		Optional<WorkspaceEdit> edit = edits.safe(action.getTitle(),
				repairs.stream().flatMap(repair -> repair.edits().stream()).toList(), file.workspace());
		edit.ifPresent(action::setEdit);
		return edit.map(safe -> action);
	}

	private List<Finding> findings() {
		return file.workspace().findings(file.path());
	}

	/** The finding as the editor shows it, so that it can take it away when the action is done. */
	private List<Diagnostic> shown(Finding finding, List<Diagnostic> diagnostics) {
		return diagnostics.stream().filter(each -> Diagnostics.isAbout(each, finding, file.lines())).toList();
	}

	private Optional<CodeAction> action(Repair repair, List<Diagnostic> mended, boolean isFirst) {
		CodeAction action = new CodeAction(repair.title());
		action.setKind(CodeActionKind.QuickFix);
		if (!mended.isEmpty()) action.setDiagnostics(mended);
		if (isFirst && repair.isSafe()) action.setIsPreferred(true);
		return withEdit(action, List.of(repair));
	}
}
