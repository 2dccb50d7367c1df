package journey.dsl.ide.actions.refactoring;

/**
 * A text as lines.
 *
 * @param text its characters
 */
record LineText(String text) {
	/** How its lines end. */
	String separator() {
		return text.contains("\r\n") ? "\r\n" : "\n";
	}

	/** The offset of the first character of a line. */
	int lineStart(int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** The offset behind the last character of a line, before what ends it. */
	int lineEnd(int offset) {
		int end = text.indexOf('\n', offset);
		if (end < 0) return text.length();
		return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** The offset where the next line begins; the end of the text if there is none. */
	int nextLine(int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end + 1;
	}

	/** Whether there are only spaces before it on its line. */
	boolean beginsLine(int offset) {
		return text.substring(lineStart(offset), offset).isBlank();
	}

	/** Whether there are only spaces after it on its line. */
	boolean endsLine(int offset) {
		return text.substring(offset, lineEnd(offset)).isBlank();
	}

	/** The spaces that its line begins with. */
	String indentation(int offset) {
		int start = lineStart(offset);
		int end = start;
		while (end < text.length() && isSpace(text.charAt(end))) end++;
		return text.substring(start, end);
	}

	/** Whether a line without words begins there. */
	boolean isBlankLine(int start) {
		return start < text.length() && endsLine(start);
	}

	static boolean isSpace(char c) {
		return c == ' ' || c == '\t';
	}
}
