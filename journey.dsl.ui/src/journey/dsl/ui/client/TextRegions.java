package journey.dsl.ui.client;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Converts places in a text between the server (lines and characters from 0) and the workbench (characters from its
 * beginning).
 */
public final class TextRegions {
	private TextRegions() {}

	/** As the server counts; the end of the text for what is behind it. */
	public static Position position(IDocument document, int offset) {
		try {
			int within = Math.min(Math.max(offset, 0), document.getLength());
			int line = document.getLineOfOffset(within);
			return new Position(line, within - document.getLineOffset(line));
		} catch (BadLocationException changed) {
			throw new IllegalStateException(changed);
		}
	}

	/** As the server counts. */
	public static Range range(IDocument document, int offset, int length) {
		return new Range(position(document, offset), position(document, offset + length));
	}

	/** As the workbench counts; the end of the line or of the text for what is behind it. */
	public static int offset(IDocument document, Position position) {
		try {
			if (position.getLine() >= document.getNumberOfLines()) return document.getLength();
			IRegion line = document.getLineInformation(position.getLine());
			return line.getOffset() + Math.min(position.getCharacter(), line.getLength());
		} catch (BadLocationException changed) {
			return document.getLength();
		}
	}

	/** As the workbench counts. */
	public static IRegion region(IDocument document, Range range) {
		int from = offset(document, range.getStart());
		return new Region(from, Math.max(offset(document, range.getEnd()) - from, 0));
	}
}
