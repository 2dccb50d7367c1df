package journey.dsl.reading.tree;

import java.util.Arrays;

/** Turns offsets of one text into lines and columns. */
public final class LineIndex {
	private final int[] starts;

	/** Reads the line ends of {@code text}: LF, CR, or both. */
	public LineIndex(String text) {
		int[] found = new int[16];
		int count = 1;
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			boolean ends = c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
			if (!ends) continue;
			if (count == found.length) found = Arrays.copyOf(found, 2 * count);
			found[count++] = at + 1;
		}
		starts = Arrays.copyOf(found, count);
	}

	/** The line that {@code offset} stands in, from 1. */
	public int line(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** How many lines there are, at least one. */
	public int count() {
		return starts.length;
	}

	/** The offset of the first character of a line, counted from 1. */
	public int start(int line) {
		return starts[line - 1];
	}

	/** The column of {@code offset} in its line, from 1. */
	public int column(int offset) {
		return offset - starts[line(offset) - 1] + 1;
	}
}
