package journey.dsl.ide.actions.refactoring;

import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The stretch of text that moves with an element: its own words, the comments right before it, and a comment after it
 * on its last line.
 *
 * @param from the offset of the first character
 * @param to the offset behind the last one
 */
record Extent(int from, int to) {
	private static final String DOCUMENTATION = "/**";

	/** What belongs to that element. */
	static Extent of(Element element, OpenFile file) {
		SourceRange at = element.heading().at();
		return new Extent(withComments(at.offset(), file), withRemark(at.end(), file.text()));
	}

	/** Whether it contains those words. */
	boolean holds(SourceRange words) {
		return from <= words.offset() && words.end() <= to;
	}

	private static int withComments(int start, OpenFile file) {
		int from = start;
		int at = start;
		while (at > 0) {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.words(), at - 1);
			if (leaf == null || !leaf.isHidden()) return from;
			at = leaf.getOffset();
			if (leaf.getText().isBlank()) continue;
			if (!belongs(leaf, from, file.text())) return from;
			from = at;
		}
		return from;
	}

	/** Documentation does wherever it is before an element; other comments do on lines of their own right above. */
	private static boolean belongs(ILeafNode comment, int next, String text) {
		if (comment.getText().startsWith(DOCUMENTATION)) return true;
		int end = comment.getOffset() + comment.getText().stripTrailing().length();
		boolean isRightAbove = text.substring(end, next).chars().filter(c -> c == '\n').count() == 1;
		return isRightAbove && new LineText(text).beginsLine(comment.getOffset());
	}

	private static int withRemark(int end, String text) {
		int lineEnd = new LineText(text).lineEnd(end);
		return text.substring(end, lineEnd).stripLeading().startsWith("//") ? lineEnd : end;
	}
}
