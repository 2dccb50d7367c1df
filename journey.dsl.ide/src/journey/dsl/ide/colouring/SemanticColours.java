package journey.dsl.ide.colouring;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.TextLines;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * The colours of all words of a file, as the protocol packs them: five numbers for each, counted from the one before.
 */
public final class SemanticColours {
	private final TextLines lines;
	private final List<Integer> packed = new ArrayList<>();
	private int lastLine;
	private int lastColumn;

	private SemanticColours(TextLines lines) {
		this.lines = lines;
	}

	/** What the numbers of types and modifiers mean. */
	public static SemanticTokensLegend legend() {
		return TokenColour.legend();
	}

	/** The colours of the whole file. */
	public static List<Integer> of(OpenFile file) {
		return of(file, 0, Integer.MAX_VALUE);
	}

	/** The colours of the words that touch a range. */
	public static List<Integer> of(OpenFile file, Range range) {
		return of(file, file.lines().offset(range.getStart()), file.lines().offset(range.getEnd()));
	}

	private static List<Integer> of(OpenFile file, int from, int to) {
		SemanticColours colours = new SemanticColours(file.lines());
		WordRoles roles = WordRoles.in(file);
		ColouredNames names = new ColouredNames(file);
		for (ILeafNode leaf : file.leaves()) {
			if (leaf.getEndOffset() < from) continue;
			if (leaf.getOffset() > to) break;
			colours.add(leaf, roles.of(leaf), names);
		}
		return colours.packed;
	}

	private void add(ILeafNode leaf, WordRole role, ColouredNames names) {
		switch (role) {
			case KEYWORD -> add(leaf, TokenColour.KEYWORD, 0);
			case VALUE -> add(leaf, TokenColour.VALUE, 0);
			case DECLARED_NAME, USED_NAME ->
				add(leaf, names.at(leaf.getOffset()).colour(), names.at(leaf.getOffset()).modifiers());
			case NAMESPACE -> add(leaf, TokenColour.NAMESPACE, 0);
			case TAG -> add(leaf, TokenColour.TAG, 0);
			case TEXT -> add(leaf, TokenColour.TEXT, 0);
			case FIGURE -> add(leaf, TokenColour.FIGURE, 0);
			case COMMENT -> add(leaf, TokenColour.COMMENT, 0);
			case DOCUMENTATION -> add(leaf, TokenColour.COMMENT, TokenColour.DOCUMENTATION);
			case OTHER -> {
			}
		}
	}

	/** Few editors know tokens over several lines: each line is one. */
	private void add(ILeafNode leaf, TokenColour colour, int modifiers) {
		String text = leaf.getText();
		int start = leaf.getOffset();
		int from = 0;
		while (from < text.length()) {
			int end = from;
			while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
			int first = from;
			while (first < end && first > 0 && Character.isWhitespace(text.charAt(first))) first++;
			if (first < end) add(lines.position(start + first), end - first, colour, modifiers);
			from = end + 1;
		}
	}

	private void add(Position at, int length, TokenColour colour, int modifiers) {
		packed.add(at.getLine() - lastLine);
		packed.add(at.getLine() == lastLine ? at.getCharacter() - lastColumn : at.getCharacter());
		packed.add(length);
		packed.add(colour.ordinal());
		packed.add(modifiers);
		lastLine = at.getLine();
		lastColumn = at.getCharacter();
	}
}
