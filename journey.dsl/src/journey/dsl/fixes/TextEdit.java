package journey.dsl.fixes;

import java.util.ArrayList;
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
	/** The text with these edits of it, which do not overlap. */
	public static String apply(String text, List<TextEdit> edits) {
		List<TextEdit> backwards = new ArrayList<>(edits);
		backwards.sort(Comparator.comparingInt(TextEdit::offset).reversed());
		StringBuilder edited = new StringBuilder(text);
		for (TextEdit edit : backwards) edited.replace(edit.offset, edit.end(), edit.text);
		return edited.toString();
	}

	/** The offset behind the old text. */
	public int end() {
		return offset + length;
	}

	/** Whether both change the same place, so that only one of them can be made. */
	public boolean collidesWith(TextEdit other) {
		return file.equals(other.file) && offset <= other.end() && other.offset <= end();
	}
}
