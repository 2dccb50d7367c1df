package journey.dsl.workspace;

import java.util.Optional;
import journey.dsl.messages.Messages;
import journey.dsl.model.SourceFile;
import journey.dsl.model.SourceRange;
import journey.dsl.workspace.reading.LineIndex;

/** Texts whose blocks stand in blocks so deep that no parser should follow. */
final class Nesting {
	/** Far more than any text means to have, far less than what exhausts the stack. */
	private static final int DEEPEST = 100;

	private Nesting() {}

	/** What is to be said of a text that is nested too deep; empty if it is not. */
	static Optional<SourceFile> of(TextFile file) {
		int depth = 0;
		String text = file.text();
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) == '{') depth++;
			else if (text.charAt(at) == '}') depth--;
			if (depth > DEEPEST) return Optional.of(unreadable(file, at));
		}
		return Optional.empty();
	}

	private static SourceFile unreadable(TextFile file, int at) {
		LineIndex lines = new LineIndex(file.text());
		return Unparsed.of(file.path(), Messages.SYNTAX.of("too-deep", DEEPEST), new SourceRange(file.path(), at, 1, lines.line(at), lines.column(at)));
	}
}
