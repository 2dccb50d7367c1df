package journey.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.ide.workspace.OpenFile;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;

/** All that can be done at a selection, of the kinds that an editor asks for. */
public final class Actions {
	/** The kinds that there are. */
	public static final List<String> KINDS = List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll);

	private Actions() {}

	/** The actions, in the order in which they are offered. */
	public static List<CodeAction> of(OpenFile file, CodeActionParams asked, Edits edits) {
		List<CodeAction> actions = new ArrayList<>();
		QuickFixes fixes = new QuickFixes(file, edits);
		if (isAsked(CodeActionKind.QuickFix, asked)) actions.addAll(fixes.of(asked));
		if (isAsked(CodeActionKind.SourceFixAll, asked)) fixes.ofAllSafe().ifPresent(actions::add);
		return actions;
	}

	/** A kind is asked for by its own name or by one that it is a part of; all are, if none is named. */
	private static boolean isAsked(String kind, CodeActionParams asked) {
		List<String> only = asked.getContext().getOnly();
		return only == null || only.isEmpty() || only.stream().anyMatch(each -> each.isEmpty() || kind.equals(each) || kind.startsWith(each + "."));
	}
}
