package journey.dsl.ui.editor.fixes;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What an action would write, shown beside it before you pick it. */
final class FixPreview {
	private static final int MOST = 12;

	private FixPreview() {}

	/** The lines that are written, as HTML; empty where nothing is written. */
	static String of(CodeAction action) {
		WorkspaceEdit edit = CodeActions.whole(action).getEdit();
		if (edit == null) return "";
		List<String> lines = new ArrayList<>();
		if (edit.getChanges() != null)
			edit.getChanges().values().forEach(edits -> edits.forEach(each -> add(lines, each)));
		if (edit.getDocumentChanges() != null)
			edit.getDocumentChanges().stream().filter(each -> each.isLeft())
					.forEach(each -> each.getLeft().getEdits().forEach(one -> add(lines, one.getLeft())));
		String shown = String.join("<br>", lines.stream().limit(MOST).map(FixPreview::escaped).toList());
		return lines.size() > MOST ? shown + "<br>\u2026" : shown;
	}

	private static void add(List<String> lines, TextEdit edit) {
		edit.getNewText().lines().filter(line -> !line.isBlank()).forEach(lines::add);
	}

	private static String escaped(String line) {
		return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("  ", "&nbsp; ");
	}
}
