package journey.dsl.fixes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;

/** Where in a text a clause is put, and how it is laid out there: like its neighbours. */
public final class BlockText {
	private static final Pattern SKIPPED = Pattern
			.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
	private static final Pattern NAMESPACE = Pattern.compile("(?:\\s|//[^\\n]*|/\\*(?s:.*?)\\*/)*namespace\\s+\\S+");
	private static final Pattern EMPTIED = Pattern.compile("[ \\t]*\\{\\s*\\z");
	private static final Pattern CLOSE = Pattern.compile("\\s*\\}");
	private static final String INDENT = "  ";
	/** The longest line that is not broken, in characters. */
	private static final int WIDTH = 120;

	private final String file;
	private final String text;
	private final String lineEnd;

	/** Where clauses are put in that text of a file. */
	public BlockText(String file, String text) {
		this.file = file;
		this.text = text;
		lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
	}

	/** The clause behind another one: on a line of its own if the other one ends its line. */
	public TextEdit behind(SourceRange other, String clause) {
		boolean endsLine = text.substring(other.end(), lineEnd(other.end())).isBlank();
		return insert(other.end(), endsLine ? ownLine(indentation(other.offset()), clause) : " " + oneLine(clause));
	}

	/** The clause at the beginning of the element's block; the block too, if there is none. */
	public TextEdit first(Element element, String clause) {
		int open = open(element);
		if (open < 0) return newBlock(element, clause);
		boolean endsLine = text.substring(open + 1, lineEnd(open)).isBlank();
		if (endsLine) return insert(open + 1, ownLine(indentation(open) + INDENT, clause));
		if (isOneLine(element, open) && isTooLong(element, clause))
			return onLines(element, open, clause, inside(element, open));
		return insert(open + 1, " " + oneLine(clause) + (Character.isWhitespace(text.charAt(open + 1)) ? "" : " "));
	}

	/** The clause at the end of the element's block; the block too, if there is none. */
	public TextEdit last(Element element, String clause) {
		int open = open(element);
		if (open < 0) return newBlock(element, clause);
		int close = close(element);
		int behindLast = close;
		while (Character.isWhitespace(text.charAt(behindLast - 1))) behindLast--;
		boolean ownLine = text.substring(behindLast, close).indexOf('\n') >= 0;
		if (ownLine) return insert(behindLast, ownLine(indentation(close) + INDENT, clause));
		if (isOneLine(element, open) && isTooLong(element, clause))
			return onLines(element, open, inside(element, open), clause);
		return insert(behindLast, " " + oneLine(clause) + (behindLast == close ? " " : ""));
	}

	/** A declaration of its own behind an element that stands at the top of the file. */
	public TextEdit declarationBehind(Element other, String declaration) {
		return insert(endOfLine(other.heading().at().end()), lineEnd + declaration);
	}

	/** A declaration at the end of the file. */
	public TextEdit declarationAtEnd(String declaration) {
		int end = text.stripTrailing().length();
		return insert(end, lineEnd + lineEnd + declaration + (end == text.length() ? lineEnd : ""));
	}

	/** A line behind the one that these words stand in. */
	TextEdit onNextLine(SourceRange words, String line) {
		return insert(endOfLine(words.end()), lineEnd + line);
	}

	/** A line at the top of the file, behind its namespace. */
	TextEdit atTop(String line) {
		Matcher namespace = NAMESPACE.matcher(text);
		if (namespace.lookingAt()) return insert(endOfLine(namespace.end()), lineEnd + lineEnd + line);
		return insert(0, line + lineEnd + lineEnd);
	}

	/** Takes words away, and the line or the block that they leave empty. */
	public TextEdit without(SourceRange at) {
		int start = at.offset();
		int end = at.end();
		Matcher block = EMPTIED.matcher(text.substring(0, start));
		Matcher close = CLOSE.matcher(text).region(end, text.length());
		if (block.find() && close.lookingAt() && !isBehindComment(block.start()))
			return new TextEdit(file, block.start(), close.end() - block.start(), "");
		while (start > 0 && isSpace(text.charAt(start - 1))) start--;
		boolean beginsLine = start == 0 || text.charAt(start - 1) == '\n';
		boolean endsLine = text.substring(end, lineEnd(end)).isBlank();
		if (beginsLine && endsLine) end = Math.min(lineEnd(end) + lineEnd.length(), text.length());
		else if (beginsLine) start = at.offset();
		if (beginsLine && !endsLine) while (isSpace(text.charAt(end))) end++;
		return new TextEdit(file, start, end - start, "");
	}

	private TextEdit newBlock(Element element, String clause) {
		int end = element.heading().at().end();
		if (!isTooLong(element, clause)) return insert(end, " { " + oneLine(clause) + " }");
		String indentation = indentation(element.heading().at().offset());
		return insert(end, " {" + ownLine(indentation + INDENT, clause) + lineEnd + indentation + "}");
	}

	/** What stands inside of a block, and something new, each on lines of its own. */
	private TextEdit onLines(Element element, int open, String first, String second) {
		String indentation = indentation(element.heading().at().offset());
		String inside = (first.isEmpty() ? "" : ownLine(indentation + INDENT, first))
				+ (second.isEmpty() ? "" : ownLine(indentation + INDENT, second));
		return new TextEdit(file, open + 1, close(element) - open - 1, inside + lineEnd + indentation);
	}

	private String inside(Element element, int open) {
		return text.substring(open + 1, close(element)).strip();
	}

	private static int close(Element element) {
		return element.heading().at().end() - 1;
	}

	private boolean isOneLine(Element element, int open) {
		return lineEnd(open) >= close(element);
	}

	/** Whether the clause goes over several lines, or makes the line too long that the element has for itself. */
	private boolean isTooLong(Element element, String clause) {
		int start = element.heading().at().offset();
		int end = element.heading().at().end();
		boolean beginsLine = text.substring(text.lastIndexOf('\n', start) + 1, start).isBlank();
		if (!beginsLine || !text.substring(end, lineEnd(end)).isBlank()) return false;
		return clause.indexOf('\n') >= 0 || lineEnd(end) - text.lastIndexOf('\n', end - 1) + clause.length() > WIDTH;
	}

	/** Several clauses on one line. */
	private static String oneLine(String clauses) {
		return clauses.replaceAll("\n *", " ");
	}

	/** The clause on a line of its own; where it goes over several lines, all are indented. */
	private String ownLine(String indentation, String clause) {
		return lineEnd + indentation + clause.replace("\n", lineEnd + indentation);
	}

	private TextEdit insert(int offset, String inserted) {
		return new TextEdit(file, offset, 0, inserted);
	}

	/** Where the brace stands that opens the block of an element; less than 0 if it has none. */
	private int open(Element element) {
		int end = element.heading().at().end();
		Matcher skipped = SKIPPED.matcher(text);
		for (int at = element.nameAt().end(); at < end; at++) {
			if (text.charAt(at) == '{') return at;
			boolean maySkip = text.charAt(at) == '"' || text.charAt(at) == '/';
			if (maySkip && skipped.region(at, end).lookingAt()) at = skipped.end() - 1;
		}
		return -1;
	}

	/** The end of the line, unless something else stands there. */
	private int endOfLine(int offset) {
		String rest = text.substring(offset, lineEnd(offset)).strip();
		return rest.isEmpty() || rest.startsWith("//") ? lineEnd(offset) : offset;
	}

	/** Behind the last character of the line, before what ends it. */
	private int lineEnd(int offset) {
		int end = text.indexOf('\n', offset);
		if (end < 0) return text.length();
		return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	private String indentation(int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		int end = start;
		while (end < text.length() && isSpace(text.charAt(end))) end++;
		return text.substring(start, end);
	}

	/** Whether a comment begins before it on its line: then it may be a part of that. */
	private boolean isBehindComment(int offset) {
		String before = text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
		return before.contains("//") || before.contains("/*");
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t';
	}
}
