package journey.dsl.ide.formatting;

import java.util.List;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.project.rewriting.SafeFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Indents the line that is being written: after a line break, and when a block is closed. */
public final class Indenting {
	/** What makes an editor ask. */
	public static final String LINE_END = "\n";
	/** What else does. */
	public static final String BLOCK_END = "}";
	private static final String STEP = "  ";

	private Indenting() {}

	/** The spaces to replace before the first word of the line. */
	public static List<TextEdit> of(OpenFile file, Position caret, String typed) {
		String text = file.text();
		int start = file.lines().lineStart(file.lines().offset(caret));
		int word = start;
		while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) word++;
		boolean closes = word < text.length() && text.charAt(word) == '}';
		if (typed.equals(BLOCK_END) && !closes) return List.of();
		int depth = depth(file, start);
		if (depth < 0) return List.of();
		String wanted = STEP.repeat(Math.max(depth - (closes ? 1 : 0), 0));
		boolean isThere = text.substring(start, word).equals(wanted);
		boolean isSafe = isThere || SafeFormat.keepsWords(text,
				List.of(new journey.dsl.fixes.TextEdit(file.path(), start, word - start, wanted)));
		return isThere || !isSafe ? List.of() : List.of(new TextEdit(file.lines().range(start, word), wanted));
	}

	/** How many blocks are open at an offset; −1 inside a text or comment, which belongs to its author. */
	private static int depth(OpenFile file, int offset) {
		int depth = 0;
		for (ILeafNode leaf : file.leaves()) {
			if (leaf.getOffset() >= offset) return depth;
			boolean isWord = !leaf.getText().isBlank();
			if (isWord && leaf.getEndOffset() > offset) return -1;
			if (leaf.getText().equals("{")) depth++;
			else if (leaf.getText().equals("}")) depth = Math.max(depth - 1, 0);
		}
		return depth;
	}
}
