package journey.dsl.ui.editor.search;

import journey.dsl.ui.editor.ActiveText;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.NewSearchUI;

/** The command that finds where the element at the caret is named. */
public final class FindReferences extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(text -> {
			ReferenceParams asked = new ReferenceParams(text.text(), text.position(), new ReferenceContext(true));
			NewSearchUI.runQueryInBackground(
					new ReferencesQuery(name(text), server -> server.getTextDocumentService().references(asked)));
		});
		return null;
	}

	/** The word at the caret. */
	private static String name(ActiveText text) {
		try {
			int from = text.selection().getOffset();
			int to = from;
			while (from > 0 && isOfName(text.document().getChar(from - 1))) from--;
			while (to < text.document().getLength() && isOfName(text.document().getChar(to))) to++;
			return text.document().get(from, to - from);
		} catch (BadLocationException changed) {
			return "";
		}
	}

	private static boolean isOfName(char sign) {
		return Character.isJavaIdentifierPart(sign) || sign == '-' || sign == '.';
	}
}
