package journey.dsl.project.rewriting;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import journey.dsl.fixes.TextEdit;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import journey.dsl.model.SourceFile;
import journey.dsl.reading.Workspace;

/**
 * Lays out texts so that nothing can get lost: what a layout makes of a text counts only if it has the same words and
 * comments, can be read, says the same, and has each comment at the same element. If it has not, that is a fault of
 * ours, and the text stays as it is. So does a text that cannot be read.
 */
public final class SafeFormat {
	private final TextFormat format;

	/** For Guice. */
	@Inject
	public SafeFormat(TextFormat format) {
		this.format = format;
	}

	/**
	 * A text after its layout.
	 *
	 * @param text as it is then
	 * @param edits what has to be replaced to get there, by position; none if it stays as it is
	 * @param fault why it stays as it is though its layout is another one: a fault of ours
	 */
	public record Formatted(String text, List<TextEdit> edits, Optional<Message> fault) {}

	/** Whether a file is laid out already. */
	public boolean isLaidOut(Workspace workspace, String path) {
		try {
			return format.edits(workspace.resource(path), path).isEmpty();
		} catch (RuntimeException | StackOverflowError failure) {
			return false;
		}
	}

	/** Lays out a file. */
	public Formatted of(Workspace workspace, String path) {
		return of(workspace, path, edit -> true);
	}

	/** Does of the layout of a file what is wanted. */
	public Formatted of(Workspace workspace, String path, Predicate<TextEdit> wanted) {
		String before = workspace.text(path);
		SourceFile source = workspace.model().file(path).orElseThrow();
		if (!source.flaws().unreadable().isEmpty()) return new Formatted(before, List.of(), Optional.empty());
		try {
			List<TextEdit> edits = format.edits(workspace.resource(path), path).stream().filter(wanted).toList();
			String after = TextEdit.apply(before, edits);
			Optional<Message> fault = after.equals(before) ? Optional.empty() : fault(source, before, after, workspace);
			return fault.isEmpty() ? new Formatted(after, edits, fault) : new Formatted(before, List.of(), fault);
		} catch (RuntimeException | StackOverflowError failure) {
			return new Formatted(before, List.of(), ours("layout-fails", failure));
		}
	}

	private static Optional<Message> fault(SourceFile source, String before, String after, Workspace workspace) {
		TextPieces pieces = TextPieces.of(before);
		TextPieces piecesAfter = TextPieces.of(after);
		if (!pieces.haveTheWordsOf(piecesAfter)) return ours("layout-words");
		if (!pieces.haveTheCommentsOf(piecesAfter)) return ours("layout-comments");
		SourceFile reread = workspace.reading(source.path(), after);
		if (!reread.flaws().unreadable().isEmpty()) return ours("layout-unreadable");
		if (!SameModel.isSame(source, reread)) return ours("layout-meaning");
		boolean areAtHome = CommentHomes.of(source, pieces).equals(CommentHomes.of(reread, piecesAfter));
		return areAtHome ? Optional.empty() : ours("layout-comments-moved");
	}

	private static Optional<Message> ours(String key, Object... about) {
		return Optional.of(Messages.REWRITING.of("fault-of-ours", Messages.REWRITING.of(key, about)));
	}

	/**
	 * Whether a text still has its words and comments after changes of its space: enough for a line that is moved while
	 * somebody writes, when the text need not be one that can be read.
	 */
	public static boolean keepsWords(String before, List<TextEdit> edits) {
		TextPieces pieces = TextPieces.of(before);
		TextPieces piecesAfter = TextPieces.of(TextEdit.apply(before, edits));
		return pieces.haveTheWordsOf(piecesAfter) && pieces.haveTheCommentsOf(piecesAfter);
	}
}
