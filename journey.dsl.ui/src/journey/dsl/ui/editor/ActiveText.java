package journey.dsl.ui.editor;

import java.util.Optional;
import journey.dsl.ui.client.Address;
import journey.dsl.ui.client.TextRegions;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The journey that somebody works on, and what is selected in it.
 *
 * @param editor that shows it
 * @param document its characters
 * @param uri its address
 * @param selection in it
 */
public record ActiveText(ITextEditor editor, IDocument document, String uri, ITextSelection selection) {
	/** The one that a command was given in; empty in any other editor. */
	public static Optional<ActiveText> of(ExecutionEvent event) {
		return of(HandlerUtil.getActiveEditor(event));
	}

	/** The one in an editor; empty in any other. */
	public static Optional<ActiveText> of(IEditorPart part) {
		ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
		if (editor == null || editor.getDocumentProvider() == null
				|| !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection))
			return Optional.empty();
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		return document == null ? Optional.empty()
				: Address.of(document).map(uri -> new ActiveText(editor, document, uri, selection));
	}

	/** As the server names it. */
	public TextDocumentIdentifier text() {
		return new TextDocumentIdentifier(uri);
	}

	/** Where the caret is, or the selection begins. */
	public Position position() {
		return TextRegions.position(document, selection.getOffset());
	}

	/** What is selected. */
	public Range range() {
		return TextRegions.range(document, selection.getOffset(), selection.getLength());
	}

	/** The viewer of the editor. */
	public ITextViewer viewer() {
		return editor.getAdapter(ITextViewer.class);
	}
}
