package journey.dsl.model.source;

/**
 * Where words stand: a file of the workspace, and a stretch of its text.
 *
 * @param file the path of the file as the workspace names it, with {@code /}
 * @param offset of the first character, from 0, in UTF-16 units
 * @param length in UTF-16 units, from 0
 * @param line of the first character, from 1
 * @param column of the first character, from 1, in UTF-16 units
 */
public record SourceRange(String file, int offset, int length, int line, int column)
		implements Comparable<SourceRange> {
	/** The offset behind the last character. */
	public int end() {
		return offset + length;
	}

	/** Whether {@code other} lies inside this range, ends included. */
	public boolean contains(SourceRange other) {
		return file.equals(other.file) && offset <= other.offset && other.end() <= end();
	}

	/** By file, then by position. */
	@Override
	public int compareTo(SourceRange other) {
		int byFile = file.compareTo(other.file);
		if (byFile != 0) return byFile;
		int byOffset = Integer.compare(offset, other.offset);
		return byOffset != 0 ? byOffset : Integer.compare(length, other.length);
	}
}
