package journey.dsl.project.rewriting;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.lexing.TypographicQuotes;

/**
 * The words and comments of a text as they stand there, whatever a parser makes of them: what guards a layout must not
 * trust what the layout trusts. A sign is a word of its own, so that the spaces around it do not count.
 *
 * @param words names, numbers, signs and quoted texts, in text order; typographic quotes around a text are straight
 * here
 * @param comments in text order; the space in each is one blank, as lines inside of it may be moved
 */
record TextPieces(List<Piece> words, List<Piece> comments) {
	private static final String LONG_QUOTES = "\"\"\"";

	/** One of them, and the offset of its first character. */
	record Piece(String text, int offset) {}

	/**
	 * Those of a text; what is not closed goes on to the end of its line or, if it may have several lines, of the text.
	 */
	static TextPieces of(String text) {
		TextPieces pieces = new TextPieces(new ArrayList<>(), new ArrayList<>());
		for (int at = 0; at < text.length();) at = isSpace(text.charAt(at)) ? at + 1 : pieces.read(text, at);
		return pieces;
	}

	/** Reads the piece that begins there, and gives the offset behind it. */
	private int read(String text, int at) {
		if (text.startsWith("//", at)) return comment(text, at, lineEnd(text, at));
		if (text.startsWith("/*", at)) return comment(text, at, behind("*/", text, at + 2));
		if (text.startsWith(LONG_QUOTES, at))
			return word(text, at, behind(LONG_QUOTES, text, at + LONG_QUOTES.length()));
		if (text.charAt(at) == '"') return word(text, at, quoted(text, at));
		int typographic = TypographicQuotes.end(text, at);
		if (typographic > 0) return word(text, at, typographic);
		int end = at;
		while (end < text.length() && isPartOfWord(text.charAt(end))) end++;
		return word(text, at, Math.max(end, at + 1));
	}

	private int comment(String text, int from, int to) {
		comments.add(new Piece(text.substring(from, to).replaceAll("[\\s\u00A0\uFEFF]+", " ").strip(), from));
		return to;
	}

	private int word(String text, int from, int to) {
		words.add(new Piece(TypographicQuotes.straight(text.substring(from, to)), from));
		return to;
	}

	private static int quoted(String text, int from) {
		int at = from + 1;
		while (at < text.length() && !isLineEnd(text.charAt(at)) && text.charAt(at) != '"') {
			boolean isEscaped = text.charAt(at) == '\\' && at + 1 < text.length() && !isLineEnd(text.charAt(at + 1));
			at += isEscaped ? 2 : 1;
		}
		if (at < text.length() && text.charAt(at) == '"') return at + 1;
		int typographic = TypographicQuotes.endOfStraight(text, from, at);
		return typographic > 0 ? typographic : at;
	}

	private static int behind(String end, String text, int from) {
		int at = text.indexOf(end, from);
		return at < 0 ? text.length() : at + end.length();
	}

	private static int lineEnd(String text, int from) {
		int at = from;
		while (at < text.length() && !isLineEnd(text.charAt(at))) at++;
		return at;
	}

	private static boolean isLineEnd(char sign) {
		return sign == '\n' || sign == '\r';
	}

	private static boolean isSpace(char sign) {
		return sign == ' ' || sign == '\t' || sign == '\u00A0' || sign == '\uFEFF' || isLineEnd(sign);
	}

	private static boolean isPartOfWord(char sign) {
		return Character.isLetterOrDigit(sign) || sign == '_' || sign == '-' || Character.isSurrogate(sign);
	}

	/** Whether these are the same words, in whatever order. */
	boolean haveTheWordsOf(TextPieces other) {
		return haveTheSame(words, other.words);
	}

	/** Whether these are the same comments, in whatever order. */
	boolean haveTheCommentsOf(TextPieces other) {
		return haveTheSame(comments, other.comments);
	}

	private static boolean haveTheSame(List<Piece> pieces, List<Piece> others) {
		if (pieces.size() != others.size()) return false;
		List<String> texts = pieces.stream().map(Piece::text).toList();
		List<String> otherTexts = others.stream().map(Piece::text).toList();
		return texts.equals(otherTexts)
				|| texts.stream().sorted().toList().equals(otherTexts.stream().sorted().toList());
	}
}
