package journey.dsl.fixes;

import java.util.Comparator;
import java.util.List;

/**
 * Puts one text in the place of another.
 *
 * @param file the path of the file as the workspace names it
 * @param offset where the old text begins, from 0, in UTF-16 units
 * @param length of the old text; 0 to insert
 * @param text the new one; empty to remove
 */
public record TextEdit(String file, int offset, int length, String text) {
	/**
	 * The text with these edits of it, which do not overlap; what they insert in one place stands there in their order.
	 */
	public static String apply(String text, List<TextEdit> edits) {
		List<TextEdit> sorted = sorted(edits);
		StringBuilder edited = new StringBuilder(text.length());
		int at = 0;
		for (TextEdit edit : sorted) {
			edited.append(text, at, Math.max(at, edit.offset)).append(edit.text);
			at = Math.max(at, edit.end());
		}
		return edited.append(text, at, text.length()).toString();
	}

	/** Whether two of these edits of one text change the same words, so that no editor could make both. */
	public static boolean overlap(List<TextEdit> edits) {
		int end = 0;
		for (TextEdit edit : sorted(edits)) {
			if (edit.offset < end) return true;
			end = edit.end();
		}
		return false;
	}

	private static List<TextEdit> sorted(List<TextEdit> edits) {
		return edits.stream().sorted(Comparator.comparingInt(TextEdit::offset).thenComparing(TextEdit::length))
				.toList();
	}

	/** The offset behind the old text. */
	public int end() {
		return offset + length;
	}

	/**
	 * Whether both change the same words, or insert the same ones, so that only one of them can be made. Of two
	 * paragraphs in one place only the first is one: the other may become a line of it.
	 */
	public boolean collidesWith(TextEdit other) {
		if (length == 0 && other.length == 0)
			return equals(other)
					|| file.equals(other.file) && offset == other.offset && isParagraph() && other.isParagraph();
		return file.equals(other.file) && offset <= other.end() && other.offset <= end();
	}

	private boolean isParagraph() {
		return text.replace("\r", "").contains("\n\n");
	}
}
