package journey.dsl.ide.formatting;

import java.util.List;
import java.util.function.Consumer;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.messages.Message;
import journey.dsl.project.rewriting.SafeFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/**
 * Lays out texts as the command line does. A text that cannot be read is left alone, so that nothing is lost; so is one
 * that its layout would spoil, and then the editor is told that the fault is ours.
 */
public final class Formatting {
	private Formatting() {}

	/** What has to be replaced in the whole text. */
	public static List<TextEdit> of(OpenFile file, SafeFormat format, Consumer<Message> faults) {
		return of(file, format, faults, 0, file.text().length());
	}

	/** What has to be replaced in a part of the text, the lines that it touches. */
	public static List<TextEdit> of(OpenFile file, SafeFormat format, Consumer<Message> faults, Range part) {
		int from = file.lines().lineStart(file.lines().offset(part.getStart()));
		int end = file.lines().offset(part.getEnd());
		// what ends where a line begins does not touch that line
		int to = part.getEnd().getCharacter() == 0 && end > from ? end
				: file.lines().offset(new Position(part.getEnd().getLine(), Integer.MAX_VALUE));
		return of(file, format, faults, from > 0 ? from - 1 : 0, to);
	}

	private static List<TextEdit> of(OpenFile file, SafeFormat format, Consumer<Message> faults, int from, int to) {
		SafeFormat.Formatted formatted = file.workspace().formatted(file.path(), format,
				edit -> edit.offset() >= from && edit.end() <= to);
		formatted.fault().ifPresent(faults);
		return formatted.edits().stream()
				.map(edit -> new TextEdit(file.lines().range(edit.offset(), edit.end()), edit.text())).toList();
	}
}
