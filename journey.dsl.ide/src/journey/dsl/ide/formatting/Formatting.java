package journey.dsl.ide.formatting;

import java.util.List;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.workspace.TextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Lays out texts as the command line does. A text that cannot be read is left alone, so that nothing is lost. */
public final class Formatting {
	private Formatting() {}

	/** What has to be replaced in the whole text. */
	public static List<TextEdit> of(OpenFile file, TextFormat format) {
		return of(file, format, 0, file.text().length());
	}

	/** What has to be replaced in a part of the text, the lines that it touches. */
	public static List<TextEdit> of(OpenFile file, TextFormat format, Range part) {
		int from = file.lines().lineStart(file.lines().offset(part.getStart()));
		int end = file.lines().offset(part.getEnd());
		// what ends where a line begins does not touch that line
		int to = part.getEnd().getCharacter() == 0 && end > from ? end : file.lines().offset(new Position(part.getEnd().getLine(), Integer.MAX_VALUE));
		return of(file, format, from > 0 ? from - 1 : 0, to);
	}

	private static List<TextEdit> of(OpenFile file, TextFormat format, int from, int to) {
		if (!file.source().unreadable().isEmpty()) return List.of();
		return format.edits(file.tree(), file.path()).stream().filter(edit -> edit.offset() >= from && edit.end() <= to)
				.map(edit -> new TextEdit(file.lines().range(edit.offset(), edit.end()), edit.text())).toList();
	}
}
