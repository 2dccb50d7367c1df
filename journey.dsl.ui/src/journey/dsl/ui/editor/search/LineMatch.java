package journey.dsl.ui.editor.search;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.search.ui.text.Match;

/** A place where something is named, with its line. */
final class LineMatch extends Match {
	private final int line;
	private final String text;
	private final int column;

	LineMatch(IFile file, IRegion at, IDocument document) {
		super(file, at.getOffset(), at.getLength());
		int number = 0;
		String words = "";
		int before = 0;
		try {
			number = document.getLineOfOffset(at.getOffset());
			IRegion whole = document.getLineInformation(number);
			words = document.get(whole.getOffset(), whole.getLength());
			before = at.getOffset() - whole.getOffset();
		} catch (BadLocationException changed) {
			// the place is shown without its line
		}
		line = number + 1;
		int blanks = words.length() - words.stripLeading().length();
		text = words.strip();
		column = Math.max(before - blanks, 0);
	}

	/** From 1. */
	int line() {
		return line;
	}

	/** The words of the line. */
	String text() {
		return text;
	}

	/** Where the name begins in the words of the line, from 0. */
	int column() {
		return column;
	}
}
