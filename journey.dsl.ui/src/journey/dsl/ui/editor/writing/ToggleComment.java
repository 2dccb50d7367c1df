package journey.dsl.ui.editor.writing;

import journey.dsl.ui.editor.ActiveText;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;

/** The command that turns the selected lines into comments or, if all of them are comments, back into text. */
public final class ToggleComment extends AbstractHandler {
	private static final String SIGN = "//";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ActiveText text = ActiveText.of(event).orElse(null);
		if (text == null || !text.editor().isEditable()) return null;
		IRewriteTarget target = text.editor().getAdapter(IRewriteTarget.class);
		target.beginCompoundChange();
		try {
			toggle(text.document(), text.selection().getStartLine(), lastLine(text));
		} catch (BadLocationException changed) {
			throw new ExecutionException(changed.getMessage(), changed);
		} finally {
			target.endCompoundChange();
		}
		return null;
	}

	/** A selection that ends before the first sign of a line does not mean that line. */
	private static int lastLine(ActiveText text) {
		int first = text.selection().getStartLine();
		int last = text.selection().getEndLine();
		try {
			int end = text.selection().getOffset() + text.selection().getLength();
			return last > first && text.document().getLineOffset(last) == end ? last - 1 : last;
		} catch (BadLocationException changed) {
			return last;
		}
	}

	private static void toggle(IDocument document, int first, int last) throws BadLocationException {
		int least = Integer.MAX_VALUE;
		boolean areRemarks = true;
		for (int line = first; line <= last; line++) {
			String words = words(document, line);
			if (words.isBlank()) continue;
			least = Math.min(least, words.length() - words.stripLeading().length());
			areRemarks &= words.stripLeading().startsWith(SIGN);
		}
		if (least == Integer.MAX_VALUE) return;
		for (int line = last; line >= first; line--) {
			String words = words(document, line);
			if (words.isBlank()) continue;
			if (areRemarks) uncomment(document, line, words);
			else
				document.replace(document.getLineOffset(line) + least, 0, SIGN + " ");
		}
	}

	private static void uncomment(IDocument document, int line, String words) throws BadLocationException {
		int at = words.indexOf(SIGN);
		document.replace(document.getLineOffset(line) + at,
				words.startsWith(" ", at + SIGN.length()) ? SIGN.length() + 1 : SIGN.length(), "");
	}

	private static String words(IDocument document, int line) throws BadLocationException {
		IRegion at = document.getLineInformation(line);
		return document.get(at.getOffset(), at.getLength());
	}
}
