package journey.dsl.ide.actions.refactoring;

import java.util.function.UnaryOperator;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.model.source.Element;

/**
 * A place beside an element for new words, which follow the style of their neighbours: on their own lines, or in one
 * line with them.
 */
final class BlockPlace {
	private static final String LEVEL = "  ";

	private final OpenFile file;
	private final LineText lines;
	private final int offset;
	private final boolean isBefore;

	private BlockPlace(OpenFile file, int offset, boolean isBefore) {
		this.file = file;
		this.offset = offset;
		this.isBefore = isBefore;
		lines = new LineText(file.text());
	}

	/** Behind an element, and what belongs to it. */
	static BlockPlace behind(Element other, OpenFile file) {
		return new BlockPlace(file, Extent.of(other, file).to(), false);
	}

	/** Before an element, and what belongs to it. */
	static BlockPlace before(Element other, OpenFile file) {
		return new BlockPlace(file, Extent.of(other, file).from(), true);
	}

	/** Puts words there, which are asked for with the indentation that they have there. */
	TextEdit insert(UnaryOperator<String> words) {
		String indentation = lines.indentation(offset);
		boolean hasOwnLine = isBefore ? lines.beginsLine(offset) : lines.endsLine(offset);
		if (hasOwnLine) {
			String own = words.apply(indentation);
			return at(isBefore ? own + lines.separator() + indentation : lines.separator() + indentation + own);
		}
		String line = words.apply(indentation + LEVEL);
		if (line.indexOf('\n') < 0 && !line.contains("//")) return at(isBefore ? line + " " : " " + line);
		return at(lines.separator() + indentation + LEVEL + line + lines.separator() + indentation);
	}

	private TextEdit at(String words) {
		return new TextEdit(file.path(), offset, 0, words);
	}
}
