package journey.dsl.ide.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.TextLines;
import journey.dsl.journey.Import;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * What can be folded: blocks, whose closing brace stays visible, comments, runs of comment lines, runs of imports,
 * texts over several lines. If several begin in one line, the largest.
 */
public final class Folding {
	private static final int NONE = -2;

	private final OpenFile file;
	private final TextLines lines;
	private final TreeMap<Integer, FoldingRange> byFirstLine = new TreeMap<>();
	private final Deque<Integer> open = new ArrayDeque<>();
	private int firstComment = NONE;
	private int lastComment = NONE;

	private Folding(OpenFile file) {
		this.file = file;
		lines = file.lines();
	}

	/** All such ranges, by their first lines. */
	public static List<FoldingRange> of(OpenFile file) {
		Folding folding = new Folding(file);
		for (ILeafNode leaf : file.leaves()) folding.add(leaf);
		folding.endComments();
		folding.addImports();
		return List.copyOf(folding.byFirstLine.values());
	}

	private void add(ILeafNode leaf) {
		String text = leaf.getText();
		if (leaf.isHidden()) {
			if (text.startsWith("/*")) add(line(leaf.getOffset()), line(leaf.getEndOffset()), FoldingRangeKind.Comment);
			else if (text.startsWith("//")) addComment(leaf);
		} else if (text.equals("{")) {
			open.push(line(leaf.getOffset()));
		} else if (text.equals("}")) {
			if (!open.isEmpty()) add(open.pop(), line(leaf.getOffset()) - 1, null);
		} else if (text.startsWith("\"\"\"")) {
			add(line(leaf.getOffset()), line(leaf.getEndOffset()), null);
		}
	}

	/** A comment after other words is not part of a run. */
	private void addComment(ILeafNode comment) {
		int line = line(comment.getOffset());
		boolean alone = file.text().substring(lines.lineStart(comment.getOffset()), comment.getOffset()).isBlank();
		if (!alone || line != lastComment + 1) endComments();
		if (!alone) return;
		if (firstComment == NONE) firstComment = line;
		lastComment = line;
	}

	private void endComments() {
		if (firstComment != NONE) add(firstComment, lastComment, FoldingRangeKind.Comment);
		firstComment = NONE;
		lastComment = NONE;
	}

	private void addImports() {
		int first = NONE;
		int last = NONE;
		for (INode node : file.words().getChildren()) {
			if (node instanceof ILeafNode leaf && leaf.isHidden()) continue;
			if (node.getSemanticElement() instanceof Import) {
				if (first == NONE) first = line(node.getOffset());
				last = line(node.getEndOffset());
			} else if (first != NONE) {
				add(first, last, FoldingRangeKind.Imports);
				first = NONE;
			}
		}
		if (first != NONE) add(first, last, FoldingRangeKind.Imports);
	}

	private void add(int first, int last, String kind) {
		if (last <= first) return;
		FoldingRange range = new FoldingRange(first, last);
		range.setKind(kind);
		byFirstLine.merge(first, range, (one, other) -> one.getEndLine() >= other.getEndLine() ? one : other);
	}

	private int line(int offset) {
		return lines.position(offset).getLine();
	}
}
