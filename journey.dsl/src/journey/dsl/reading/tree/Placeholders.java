package journey.dsl.reading.tree;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.model.source.Given;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Texts that begin with {@code TODO:}, as quick fixes insert them. */
public final class Placeholders {
	/** What such a text begins with. */
	public static final String MARK = "TODO:";

	private Placeholders() {}

	/** All texts of a file that are still to be written: looked for as a plain word, for most files have none. */
	static List<Given<String>> in(XtextResource resource, FileNotes notes) {
		ICompositeNode root = resource.getParseResult().getRootNode();
		String text = root.getText();
		List<Given<String>> found = new ArrayList<>();
		for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
			if (leaf != null && !leaf.isHidden() && beginsAt(leaf, at))
				found.add(new Given<>(content(leaf), notes.range(leaf.getOffset(), leaf.getLength())));
		}
		return List.copyOf(found);
	}

	/** Whether only quotes and spaces stand before the mark. */
	private static boolean beginsAt(ILeafNode leaf, int mark) {
		String before = leaf.getText().substring(0, mark - leaf.getOffset());
		return before.startsWith("\"") && before.replace('"', ' ').isBlank();
	}

	private static String content(ILeafNode leaf) {
		String text = leaf.getText();
		int quotes = text.startsWith("\"\"\"") ? 3 : 1;
		return text.substring(quotes, Math.max(quotes, text.length() - quotes)).strip();
	}
}
