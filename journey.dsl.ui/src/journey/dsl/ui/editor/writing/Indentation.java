package journey.dsl.ui.editor.writing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Indents a new line like its block, and aligns a closing brace with what it closes. Created by the editor. */
public final class Indentation implements IAutoEditStrategy {
	/** As the formatter indents. */
	public static final String STEP = "  ";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			if (command.length == 0 && command.text != null
					&& TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0)
				newLine(document, command);
			else if ("}".equals(command.text) && command.length == 0) closing(document, command);
		} catch (BadLocationException changed) {
			// then what is typed stands as it is typed
		}
	}

	private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		String behind = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
		String indentation = before.substring(0, before.length() - before.stripLeading().length());
		String delimiter = command.text;
		boolean opens = before.stripTrailing().endsWith("{");
		command.text = delimiter + indentation + (opens ? STEP : "");
		if (!opens || !behind.stripLeading().startsWith("}")) return;
		command.caretOffset = command.offset + command.text.length();
		command.shiftsCaret = false;
		command.length = behind.length() - behind.stripLeading().length();
		command.text += delimiter + indentation;
	}

	/** Alone in its line, it goes back by one step. */
	private static void closing(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		if (before.isEmpty() || !before.isBlank()) return;
		int less = before.endsWith("\t") ? 1 : Math.min(STEP.length(), before.length());
		command.offset -= less;
		command.length = less;
	}
}
