package journey.dsl.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * A Markdown page without its markup.
 *
 * @param text what is read
 * @param stretches of it that look different, in their order; none lie in each other
 */
record ReadableMarkdown(String text, List<Stretch> stretches) {
	/** How words look. */
	enum Look {
		TITLE, HEADING, CODE, STRONG
	}

	/** Words that look different. */
	record Stretch(int from, int length, Look look) {}

	static ReadableMarkdown of(Node root) {
		Reading reading = new Reading();
		root.accept(reading);
		return new ReadableMarkdown(reading.text.toString().stripTrailing(), List.copyOf(reading.stretches));
	}

	private static final class Reading extends AbstractVisitor {
		private final StringBuilder text = new StringBuilder();
		private final List<Stretch> stretches = new ArrayList<>();

		@Override
		public void visit(Heading heading) {
			if (text.length() > 0) text.append('\n');
			marked(heading.getLevel() == 1 ? Look.TITLE : Look.HEADING, () -> visitChildren(heading));
			text.append('\n');
		}

		@Override
		public void visit(Paragraph paragraph) {
			visitChildren(paragraph);
			text.append('\n');
		}

		@Override
		public void visit(ListItem item) {
			text.append("• ");
			visitChildren(item);
		}

		@Override
		public void visit(FencedCodeBlock block) {
			marked(Look.CODE, () -> text.append(block.getLiteral()));
			text.append('\n');
		}

		@Override
		public void visit(Code code) {
			marked(Look.CODE, () -> text.append(code.getLiteral()));
		}

		@Override
		public void visit(StrongEmphasis strong) {
			marked(Look.STRONG, () -> visitChildren(strong));
		}

		@Override
		public void visit(Text words) {
			text.append(words.getLiteral());
		}

		@Override
		public void visit(SoftLineBreak end) {
			text.append(' ');
		}

		@Override
		public void visit(HardLineBreak end) {
			text.append('\n');
		}

		/** Text inside a stretch looks like that stretch. */
		private void marked(Look look, Runnable words) {
			int from = text.length();
			int before = stretches.size();
			words.run();
			while (stretches.size() > before) stretches.remove(stretches.size() - 1);
			if (text.length() > from) stretches.add(new Stretch(from, text.length() - from, look));
		}
	}
}
