package journey.dsl.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A Markdown page, shown for reading. */
final class PageText {
	private static final int MARGIN = 8;

	private final StyledText text;
	private final Parser parser = Parser.builder().build();

	PageText(Composite parent) {
		text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setCaret(null);
		// the keyboard goes on to the next field and does not stay in a text that cannot be changed
		text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	Control control() {
		return text;
	}

	/** Shows a page from its beginning. */
	void show(String markdown) {
		Node root = parser.parse(markdown);
		ReadableMarkdown readable = ReadableMarkdown.of(root);
		text.setText(readable.text());
		List<StyleRange> ranges = new ArrayList<>();
		for (ReadableMarkdown.Stretch each : readable.stretches()) ranges.add(range(each));
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
		text.setTopPixel(0);
	}

	private static StyleRange range(ReadableMarkdown.Stretch stretch) {
		StyleRange range = new StyleRange();
		range.start = stretch.from();
		range.length = stretch.length();
		switch (stretch.look()) {
			case TITLE, HEADING -> range.font = JFaceResources.getBannerFont();
			case CODE -> range.font = JFaceResources.getTextFont();
			default -> range.fontStyle = SWT.BOLD;
		}
		return range;
	}
}
