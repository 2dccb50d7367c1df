package journey.dsl.ui.editor.writing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;

/** Remembers a character once it is written, for as long as it is there. */
final class Remembering implements IDocumentListener {
	private final IDocument document;
	private final int offset;

	Remembering(IDocument document, int offset) {
		this.document = document;
		this.offset = offset;
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// it is not written yet
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		document.removeDocumentListener(this);
		try {
			document.addPosition(Pairs.category(), new Position(offset, 1));
		} catch (BadLocationException | BadPositionCategoryException changed) {
			// then it is a sign like any other
		}
	}
}
