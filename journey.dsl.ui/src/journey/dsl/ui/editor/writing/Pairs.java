package journey.dsl.ui.editor.writing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;

/**
 * Inserts the closing character of a pair at once; typing it skips it, and deleting the opening one removes both.
 * Created by the editor.
 */
public final class Pairs implements IAutoEditStrategy {
	private static final String CATEGORY = Pairs.class.getName();
	private static final String OPENING = "{(\"";
	private static final String CLOSING = "})\"";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			if (command.text != null && command.text.length() == 1 && command.length == 0)
				typed(document, command, command.text.charAt(0));
			else if (command.length == 1 && command.text != null && command.text.isEmpty()) deleted(document, command);
		} catch (BadLocationException | BadPositionCategoryException changed) {
			// then what is typed stands as it is typed
		}
	}

	private static void typed(IDocument document, DocumentCommand command, char sign)
			throws BadLocationException, BadPositionCategoryException {
		Position closed = closedAt(document, command.offset);
		if (closed != null && CLOSING.indexOf(sign) >= 0 && document.getChar(command.offset) == sign) {
			document.removePosition(CATEGORY, closed);
			command.text = "";
			command.caretOffset = command.offset + 1;
			command.shiftsCaret = false;
			return;
		}
		int pair = OPENING.indexOf(sign);
		if (pair < 0 || !isFree(document, command.offset) || isInProse(document, command.offset)) return;
		command.text = "" + sign + CLOSING.charAt(pair);
		command.caretOffset = command.offset + 1;
		command.shiftsCaret = false;
		remember(document, command.offset + 1);
	}

	private static void deleted(IDocument document, DocumentCommand command)
			throws BadLocationException, BadPositionCategoryException {
		Position closed = closedAt(document, command.offset + 1);
		int pair = OPENING.indexOf(document.getChar(command.offset));
		if (closed == null || pair < 0 || document.getChar(command.offset + 1) != CLOSING.charAt(pair)) return;
		document.removePosition(CATEGORY, closed);
		command.length = 2;
	}

	/** Whether nothing follows that the pair would be separated from. */
	private static boolean isFree(IDocument document, int offset) throws BadLocationException {
		return offset == document.getLength() || Character.isWhitespace(document.getChar(offset))
				|| CLOSING.indexOf(document.getChar(offset)) >= 0;
	}

	/** In a text or comment, characters form no pairs; only the line is checked, as few texts have several. */
	private static boolean isInProse(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		String before = document.get(line.getOffset(), offset - line.getOffset());
		boolean isText = false;
		for (int at = 0; at < before.length(); at++) {
			char sign = before.charAt(at);
			if (sign == '\\' && isText) at++;
			else if (sign == '"') isText = !isText;
			else if (!isText && before.startsWith("//", at)) return true;
		}
		return isText;
	}

	/** Once the character is there, marks it as one that nobody has typed. */
	private static void remember(IDocument document, int offset) {
		if (!document.containsPositionCategory(CATEGORY)) {
			document.addPositionCategory(CATEGORY);
			document.addPositionUpdater(new DefaultPositionUpdater(CATEGORY));
		}
		document.addDocumentListener(new Remembering(document, offset));
	}

	private static Position closedAt(IDocument document, int offset) throws BadPositionCategoryException {
		if (!document.containsPositionCategory(CATEGORY)) return null;
		List<Position> all = new ArrayList<>(List.of(document.getPositions(CATEGORY)));
		return all.stream().filter(each -> each.getOffset() == offset && each.getLength() == 1 && !each.isDeleted())
				.findFirst().orElse(null);
	}

	static String category() {
		return CATEGORY;
	}
}
