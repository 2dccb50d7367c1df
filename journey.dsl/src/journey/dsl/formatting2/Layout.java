package journey.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The space between the words of journeys: elements begin lines, blocks are indented by two spaces, the author's own
 * line ends between and within clauses stay, blank lines are at most one, long lines end before a clause. Comments stay
 * where they are. Linear in the number of tokens, and the layout of what it has laid out is the same.
 */
final class Layout {
	/** The longest line that is not broken before a clause, in characters. */
	static final int WIDTH = 120;
	private static final String INDENT = "  ";
	private static final Pattern COMMENT = Pattern.compile("//[^\\r\\n]*|/\\*(?s:.*?)\\*/");

	private final List<Token> tokens;
	private final boolean[] multiline;
	private final List<String> gaps = new ArrayList<>();
	private int depth;
	private int column;

	private Layout(List<Token> tokens) {
		this.tokens = tokens;
		multiline = Block.multiline(tokens, WIDTH);
	}

	/** What is to stand before each token, and behind the last one; with line feeds as line ends. */
	static List<String> gaps(List<Token> tokens, String atEnd) {
		Layout layout = new Layout(tokens);
		for (int at = 0; at < tokens.size(); at++) layout.place(at);
		layout.gaps.add(layout.end(atEnd));
		return layout.gaps;
	}

	private void place(int at) {
		Token token = tokens.get(at);
		if (token.role() == TokenRole.CLOSE && depth > 0) depth--;
		String gap = gap(at, token);
		gaps.add(gap);
		int lineEnd = gap.lastIndexOf('\n');
		column = lineEnd >= 0 ? gap.length() - lineEnd - 1 : column + gap.length();
		column = token.text().indexOf('\n') >= 0 ? token.lastLineLength() : column + token.text().length();
		if (token.role() == TokenRole.OPEN) depth++;
	}

	private String gap(int at, Token token) {
		List<Comment> comments = comments(token.before());
		if (comments.isEmpty()) return separator(at, token, lineEnds(token.before()));
		StringBuilder gap = new StringBuilder();
		int inside = token.role() == TokenRole.CLOSE ? depth + 1 : depth;
		for (Comment comment : comments) {
			boolean first = at == 0 && gap.length() == 0;
			boolean opened = gap.length() == 0 && at > 0 && tokens.get(at - 1).role() == TokenRole.OPEN;
			if (!first)
				gap.append(
						comment.lineEndsBefore() == 0 ? " " : lineBreak(opened ? 1 : comment.lineEndsBefore(), inside));
			gap.append(comment.indented(INDENT.repeat(inside)));
		}
		Comment last = comments.get(comments.size() - 1);
		int lineEnds = last.isLine() ? Math.max(1, last.lineEndsBehind()) : last.lineEndsBehind();
		if (lineEnds == 0 && !needsBreak(at, token)) return gap.append(' ').toString();
		return gap.append(lineBreak(token.role() == TokenRole.CLOSE ? 1 : Math.max(1, lineEnds), indentation(token)))
				.toString();
	}

	private String separator(int at, Token token, int lineEnds) {
		if (at == 0) return "";
		TokenRole before = tokens.get(at - 1).role();
		if (before == TokenRole.OPEN && token.role() == TokenRole.CLOSE && lineEnds == 0) return "";
		if (needsBreak(at, token))
			return lineBreak(before == TokenRole.OPEN || token.role() == TokenRole.CLOSE ? 1 : Math.max(1, lineEnds),
					indentation(token));
		if (token.role() == TokenRole.COMMA || token.role() == TokenRole.DOT || before == TokenRole.DOT) return "";
		boolean keeps = lineEnds > 0 && (token.role() == TokenRole.CLAUSE || token.role() == TokenRole.WORD);
		if (keeps) return lineBreak(token.role() == TokenRole.CLAUSE ? lineEnds : 1, indentation(token));
		if (token.role() == TokenRole.CLAUSE && column + 1 + clauseLength(at) > WIDTH)
			return lineBreak(1, indentation(token));
		return " ";
	}

	private boolean needsBreak(int at, Token token) {
		if (at == 0) return false;
		TokenRole before = tokens.get(at - 1).role();
		if (token.role() == TokenRole.ELEMENT) return true;
		if (token.role() == TokenRole.CLOSE) return multiline[at];
		if (before == TokenRole.OPEN) return multiline[at - 1];
		return before == TokenRole.CLOSE;
	}

	/** Elements and clauses stand at the depth of their block, what goes on with a clause one deeper. */
	private int indentation(Token token) {
		return switch (token.role()) {
			case ELEMENT, CLAUSE, CLOSE -> depth;
			default -> depth + 1;
		};
	}

	private static String lineBreak(int lineEnds, int depth) {
		return "\n".repeat(Math.min(lineEnds, 2)) + INDENT.repeat(depth);
	}

	/** The length of the clause up to where the next one or a block begins or ends, or the author's own line end. */
	private int clauseLength(int start) {
		int length = tokens.get(start).text().length();
		for (int at = start + 1; at < tokens.size(); at++) {
			Token token = tokens.get(at);
			boolean ends = switch (token.role()) {
				case ELEMENT, CLAUSE, OPEN, CLOSE -> true;
				default -> token.before().indexOf('\n') >= 0;
			};
			if (ends) return length;
			length += token.text().length() + (token.role() == TokenRole.WORD ? 1 : 0);
		}
		return length;
	}

	private String end(String atEnd) {
		StringBuilder gap = new StringBuilder();
		for (Comment comment : comments(atEnd)) {
			boolean first = tokens.isEmpty() && gap.length() == 0;
			if (!first) gap.append(comment.lineEndsBefore() == 0 ? " " : lineBreak(comment.lineEndsBefore(), 0));
			gap.append(comment.indented(""));
		}
		return gap.append(tokens.isEmpty() && gap.length() == 0 ? "" : "\n").toString();
	}

	private static List<Comment> comments(String hidden) {
		List<Comment> comments = new ArrayList<>();
		if (hidden.indexOf('/') < 0) return comments;
		Matcher found = COMMENT.matcher(hidden);
		int before = 0;
		while (found.find()) {
			String between = hidden.substring(before, found.start());
			int behind = lineEnds(spaceBehind(hidden, found.end()));
			comments.add(new Comment(found.group(), lineEnds(between), behind));
			before = found.end();
		}
		return comments;
	}

	private static String spaceBehind(String hidden, int from) {
		int end = from;
		while (end < hidden.length() && Character.isWhitespace(hidden.charAt(end))) end++;
		return hidden.substring(from, end);
	}

	private static int lineEnds(String space) {
		int lineEnds = 0;
		for (int at = 0; at < space.length(); at++) if (space.charAt(at) == '\n') lineEnds++;
		return lineEnds;
	}
}
