package journey.dsl.reading.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import journey.dsl.model.source.Misfit;
import journey.dsl.model.source.Ref;
import journey.dsl.model.source.Repetition;
import journey.dsl.model.source.SourceRange;
import journey.dsl.model.source.UnreadableText;
import journey.dsl.scoping.Meanings;

/** What is noted about one file while its elements are read. */
final class FileNotes {
	final String path;
	final Meanings meanings;
	final List<Ref> references = new ArrayList<>();
	final List<Repetition> repetitions = new ArrayList<>();
	final List<Misfit> misfits = new ArrayList<>();
	final List<UnreadableText> incomplete = new ArrayList<>();
	private final LineIndex lines;
	private final Map<Integer, String> meant;

	FileNotes(String path, LineIndex lines, Meanings meanings, Map<Integer, String> meant) {
		this.path = path;
		this.meanings = meanings;
		this.lines = lines;
		this.meant = meant;
	}

	/** The name that is meant by what stands at an offset; null where it is the one that is written. */
	String meant(int offset) {
		return meant.get(offset);
	}

	/** The same up to the end of its first line. */
	SourceRange firstLine(SourceRange at) {
		int end = at.line() < lines.count() ? Math.min(at.end(), lines.start(at.line() + 1) - 1) : at.end();
		return range(at.offset(), Math.max(end - at.offset(), 0));
	}

	SourceRange range(int offset, int length) {
		return new SourceRange(path, offset, length, lines.line(offset), lines.column(offset));
	}
}
