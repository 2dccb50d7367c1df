package journey.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.dsl.ide.actions.refactoring.Refactoring;
import journey.dsl.ide.actions.refactoring.Refactorings;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.source.SourceRange;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;

/** All actions for a selection, of the kinds that an editor asks for. */
public final class Actions {
	/** The kinds that there are. */
	public static final List<String> KINDS = Stream.concat(Stream.of(CodeActionKind.QuickFix),
			Stream.concat(Refactorings.KINDS.stream(), Stream.of(CodeActionKind.SourceFixAll))).toList();

	private Actions() {}

	/** The actions, in the order in which they are offered. */
	public static List<CodeAction> of(OpenFile file, CodeActionParams params, Edits edits) {
		List<CodeAction> actions = new ArrayList<>();
		SourceRange selected = selected(file, params);
		QuickFixes fixes = new QuickFixes(file, edits);
		if (isAsked(CodeActionKind.QuickFix, params))
			actions.addAll(fixes.of(selected, params.getContext().getDiagnostics()));
		for (String kind : Refactorings.KINDS)
			if (isAsked(kind, params))
				for (Refactoring each : Refactorings.of(kind, file, selected))
					action(each, file, edits).ifPresent(actions::add);
		boolean isNamed = params.getContext().getOnly() != null && !params.getContext().getOnly().isEmpty();
		if (isAsked(CodeActionKind.SourceFixAll, params) && (isNamed || fixes.areFew()))
			fixes.ofAllSafe().ifPresent(actions::add);
		return actions;
	}

	private static SourceRange selected(OpenFile file, CodeActionParams params) {
		int from = file.lines().offset(params.getRange().getStart());
		return new SourceRange(file.path(), from, Math.max(file.lines().offset(params.getRange().getEnd()) - from, 0),
				1,
				1);
	}

	private static Optional<CodeAction> action(Refactoring refactoring, OpenFile file, Edits edits) {
		return edits.safe(refactoring.title(), refactoring.edits(), file.workspace()).map(edit -> {
			CodeAction action = new CodeAction(refactoring.title());
			action.setKind(refactoring.kind());
			action.setEdit(edit);
			return action;
		});
	}

	/** A kind is asked for by its own name or by one that it is a part of; all are, if none is named. */
	private static boolean isAsked(String kind, CodeActionParams params) {
		List<String> only = params.getContext().getOnly();
		return only == null || only.isEmpty()
				|| only.stream().anyMatch(each -> each.isEmpty() || kind.equals(each) || kind.startsWith(each + "."));
	}
}
