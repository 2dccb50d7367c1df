package journey.dsl.ide.workspace;

import java.util.Optional;
import journey.dsl.model.source.SourceRange;
import journey.dsl.reading.tree.LineIndex;

/**
 * The one stretch in which a text differs from its earlier version. Words before it stay where they are, words after it
 * move.
 */
final class TextChange {
	private final int from;
	private final int oldEnd;
	private final int shift;
	private final LineIndex lines;

	private TextChange(int from, int oldEnd, int shift, LineIndex lines) {
		this.from = from;
		this.oldEnd = oldEnd;
		this.shift = shift;
		this.lines = lines;
	}

	static TextChange between(String before, String after) {
		int most = Math.min(before.length(), after.length());
		int start = 0;
		while (start < most && before.charAt(start) == after.charAt(start)) start++;
		int same = 0;
		while (same < most - start
				&& before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same))
			same++;
		return new TextChange(start, before.length() - same, after.length() - before.length(), new LineIndex(after));
	}

	/** Where the words are now; empty if the change went through them. */
	Optional<SourceRange> moved(SourceRange at) {
		if (at.end() <= from) return Optional.of(at);
		if (at.offset() < oldEnd) return Optional.empty();
		int offset = at.offset() + shift;
		return Optional.of(new SourceRange(at.file(), offset, at.length(), lines.line(offset), lines.column(offset)));
	}
}
