package journey.dsl.reading;

import java.util.Optional;
import journey.dsl.lexing.JourneyLexer;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.lexing.WrittenToken;
import journey.dsl.messages.Messages;
import journey.dsl.model.SourceFile;
import journey.dsl.model.source.SourceRange;
import journey.dsl.reading.tree.LineIndex;

/**
 * Texts whose blocks stand in blocks so deep that no parser should follow. Braces in texts and comments open no block.
 */
final class Nesting {
	/** Far more than any text means to have, far less than what exhausts the stack. */
	private static final int DEEPEST = 100;

	private final TokenTypes types;

	Nesting(TokenTypes types) {
		this.types = types;
	}

	/** What is to be said of a text that is nested too deep; empty if it is not. */
	Optional<SourceFile> of(TextFile file) {
		return mayBeDeep(file.text()) ? deep(file) : Optional.empty();
	}

	/** Whether there are so many braces at all: where each of them stands takes a while to find out. */
	private static boolean mayBeDeep(String text) {
		int opened = 0;
		for (int at = text.indexOf('{'); at >= 0 && opened <= DEEPEST; at = text.indexOf('{', at + 1)) opened++;
		return opened > DEEPEST;
	}

	private Optional<SourceFile> deep(TextFile file) {
		int depth = 0;
		for (WrittenToken token : JourneyLexer.tokens(file.text(), types)) {
			if (token.getType() == types.keyword("{")) depth++;
			else if (token.getType() == types.keyword("}")) depth--;
			if (depth > DEEPEST) return Optional.of(unreadable(file, token.start()));
		}
		return Optional.empty();
	}

	private static SourceFile unreadable(TextFile file, int at) {
		LineIndex lines = new LineIndex(file.text());
		return Unparsed.of(file.path(), Messages.SYNTAX.of("too-deep", DEEPEST),
				new SourceRange(file.path(), at, 1, lines.line(at), lines.column(at)));
	}
}
