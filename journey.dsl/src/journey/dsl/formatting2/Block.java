package journey.dsl.formatting2;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Which blocks are laid out over several lines: those that were, that hold elements or line comments, or that are too
 * long.
 */
final class Block {
	private Block() {}

	/** For each token that opens a block, whether the block goes over several lines; for its closing token the same. */
	static boolean[] multiline(List<Token> tokens, int width) {
		boolean[] multiline = new boolean[tokens.size()];
		Deque<Integer> open = new ArrayDeque<>();
		int[] lineLength = new int[tokens.size()];
		int length = 0;
		for (int at = 0; at < tokens.size(); at++) {
			Token token = tokens.get(at);
			boolean breaks = at == 0 || token.role() == TokenRole.ELEMENT || staysBehindLineEnd(at, tokens)
					|| token.text().indexOf('\n') >= 0;
			if (breaks && !open.isEmpty()) open.forEach(block -> multiline[block] = true);
			int comments = commentsBefore(token);
			length = breaks ? lineStart(token, open.size()) + comments + token.lastLineLength()
					: length + comments + 1 + token.text().length();
			lineLength[at] = length;
			if (token.role() == TokenRole.OPEN) {
				open.push(at);
			} else if (token.role() == TokenRole.CLOSE && !open.isEmpty()) {
				int opening = open.pop();
				if (length > width) {
					multiline[opening] = true;
					open.forEach(block -> multiline[block] = true);
				}
				multiline[at] = multiline[opening];
			}
		}
		return multiline;
	}

	/** Where a line begins: what goes on with an element stands deeper than the element. */
	private static int lineStart(Token token, int depth) {
		boolean goesOn = token.role() != TokenRole.ELEMENT && token.role() != TokenRole.CLAUSE;
		return 2 * depth + (goesOn ? 2 : 0);
	}

	/** How much room comments take on the line of a token, right before it. */
	private static int commentsBefore(Token token) {
		String onLine = token.before().substring(token.before().lastIndexOf('\n') + 1).strip();
		return onLine.isEmpty() ? 0 : onLine.length() + 1;
	}

	/** The author's line ends stay, but not those around signs that stand where the word before them ends. */
	private static boolean staysBehindLineEnd(int at, List<Token> tokens) {
		Token token = tokens.get(at);
		if (token.before().indexOf('\n') < 0) return false;
		boolean isJoined = switch (token.role()) {
			case OPEN, COMMA, DOT -> true;
			default -> tokens.get(at - 1).role() == TokenRole.DOT;
		};
		return !isJoined || !token.before().isBlank();
	}
}
