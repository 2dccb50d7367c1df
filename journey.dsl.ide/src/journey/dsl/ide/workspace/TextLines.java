package journey.dsl.ide.workspace;

import journey.dsl.model.source.SourceRange;
import journey.dsl.reading.tree.LineIndex;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Converts offsets in one text into positions of the protocol (lines and UTF-16 units from 0), and back. */
public final class TextLines {
	private final String text;
	private final LineIndex lines;

	/** The lines of that text. */
	public TextLines(String text) {
		this.text = text;
		lines = new LineIndex(text);
	}

	/** The characters. */
	public String text() {
		return text;
	}

	/**
	 * The offset of a position. One behind the end of its line is the end of the line, one behind the last line the end
	 * of the text.
	 */
	public int offset(Position position) {
		if (position.getLine() < 0) return 0;
		if (position.getLine() >= lines.count()) return text.length();
		int start = lines.start(position.getLine() + 1);
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
		return (int) Math.max(start, Math.min((long) start + position.getCharacter(), end));
	}

	/** The position of an offset. */
	public Position position(int offset) {
		int line = lines.line(offset);
		return new Position(line - 1, offset - lines.start(line));
	}

	/** The range from one offset to the other. */
	public Range range(int from, int to) {
		return new Range(position(from), position(to));
	}

	/** The range of words of this text. */
	public Range range(SourceRange at) {
		return range(at.offset(), at.end());
	}

	/** The offset of the first character of the line of {@code offset}. */
	public int lineStart(int offset) {
		return lines.start(lines.line(offset));
	}
}
