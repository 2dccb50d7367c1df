package journey.dsl.lexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;

/**
 * Cuts a text into tokens, each character into exactly one. What is begun and not finished (a comment, a text, a name,
 * a figure) is a token of its own that says so, and ends where its author most likely meant it to: so it costs itself,
 * and the next line is read as ever. Linear in the length of the text.
 */
public final class JourneyLexer {
	private static final String TRIPLE = "\"\"\"";
	private static final String OURS = "<<<<<<<";
	private static final String THEIRS = ">>>>>>>";

	private final TokenTypes types;
	private final CharStream stream;
	private final String text;
	private final Figures figures;
	private final Lines lines;
	private final List<WrittenToken> tokens = new ArrayList<>();
	private int at;
	/** By quote, up to where none of its kind is closed, so that nobody looks again. */
	private final Map<Character, Integer> unclosedUntil = new HashMap<>();
	/** Where the other side of an unsettled merge begins that is still to come; −1 if there is none. */
	private int conflictRest = -1;
	private final NextOccurrence closings;

	private JourneyLexer(CharStream stream, String text, TokenTypes types) {
		this.types = types;
		this.stream = stream;
		this.text = text;
		figures = new Figures(types);
		lines = new Lines(text, types);
		closings = new NextOccurrence(text);
	}

	/** The tokens of a text. */
	public static List<WrittenToken> tokens(String text, TokenTypes types) {
		JourneyLexer lexer = new JourneyLexer(new ANTLRStringStream(text), text, types);
		while (lexer.at < text.length()) lexer.next();
		return lexer.tokens;
	}

	private void next() {
		char c = text.charAt(at);
		if (at == conflictRest) conflictRest();
		else if (Letters.isSpace(c)) add(types.space, spaceEnd(), Oddity.NONE);
		else if (Letters.beginsName(c)) name();
		else if (c == '"') quoted();
		else if (Letters.isDigit(c) || c == '-' && Letters.isDigit(charAt(at + 1))) figure();
		else if (c == '/' && charAt(at + 1) == '/') add(types.lineComment, lines.withEnd(lines.end(at)), Oddity.NONE);
		else if (c == '/' && charAt(at + 1) == '*') comment();
		else if (typographicEnd(c) > 0) add(types.text, typographicEnd(c), Oddity.NONE);
		else if ((c == '\'' || c == '`') && otherQuotesEnd(c) > 0)
			add(types.text, otherQuotesEnd(c), Oddity.OTHER_QUOTES);
		else if (!foreign(c)) sign(c);
	}

	private void add(int type, int end, Oddity oddity) {
		tokens.add(new WrittenToken(stream, type, at, end, oddity));
		at = end;
	}

	private char charAt(int index) {
		return index < text.length() ? text.charAt(index) : '\0';
	}

	private int spaceEnd() {
		int end = at + 1;
		while (end < text.length() && Letters.isSpace(text.charAt(end)) && end != conflictRest) end++;
		return end;
	}

	private void name() {
		int end = at + 1;
		boolean isOdd = false;
		while (end < text.length()) {
			char c = text.charAt(end);
			if (c == '-' && (charAt(end + 1) == '>' || charAt(end + 1) == '-' && charAt(end + 2) == '>')) break;
			boolean isOther = Letters.isOtherHyphen(c) && Letters.isInName(charAt(end + 1));
			if (isOther || c == '-' && !Letters.isInName(charAt(end + 1))) isOdd = true;
			else if (c != '-' && !Letters.isInName(c)) break;
			end++;
		}
		if (isOdd) {
			add(types.unread, end, Oddity.NAME);
			return;
		}
		int keyword = types.keyword(text.substring(at, end));
		add(keyword > 0 ? keyword : types.id, end, Oddity.NONE);
	}

	private void figure() {
		int end = figures.end(text, at);
		int type = figures.type(text, at, end);
		add(type > 0 ? type : types.unread, end, type > 0 ? Oddity.NONE : Oddity.FIGURE);
	}

	private void sign(char c) {
		boolean isWildcard = c == '.' && charAt(at + 1) == '*';
		int type = types.keyword(isWildcard ? ".*" : String.valueOf(c));
		if (type > 0) add(type, at + (isWildcard ? 2 : 1), Oddity.NONE);
		else
			add(types.unread, at + signLength(), Oddity.NONE);
	}

	/** Arrows and comparisons are one sign. */
	private int signLength() {
		for (String sign : List.of("-->", "==>", "->", "=>", "<=", ">=", "<-"))
			if (text.startsWith(sign, at)) return sign.length();
		return 1;
	}

	private void quoted() {
		if (text.startsWith(TRIPLE, at)) {
			int end = closings.next(TRIPLE, at + TRIPLE.length());
			if (end >= 0) add(types.text, end + TRIPLE.length(), Oddity.NONE);
			else
				add(types.text, lines.proseEnd(at, TRIPLE.length()), Oddity.UNCLOSED_LONG_TEXT);
			return;
		}
		int end = at + 1;
		while (end < text.length() && text.charAt(end) != '"' && !Letters.isLineEnd(text.charAt(end)))
			end += text.charAt(end) == '\\' && end + 1 < text.length() && !Letters.isLineEnd(text.charAt(end + 1)) ? 2
					: 1;
		if (charAt(end) == '"' && !opensAnother(end)) add(types.text, end + 1, Oddity.NONE);
		else
			unclosed(Math.min(end, text.length()));
	}

	/**
	 * Whether a quote looks as if it opened a text and not closed one, and the quotes of its line do not come in pairs.
	 */
	private boolean opensAnother(int quote) {
		boolean looksSo = quote > at + 1 && Letters.isSpace(text.charAt(quote - 1))
				&& Character.isLetterOrDigit(charAt(quote + 1));
		if (!looksSo) return false;
		boolean isEven = true;
		int limit = Math.min(text.length(), quote + TypographicQuotes.LONGEST);
		for (int behind = quote; behind < limit && !Letters.isLineEnd(text.charAt(behind)); behind++)
			if (text.charAt(behind) == '"') isEven = !isEven;
		return isEven;
	}

	/**
	 * A text without its closing quote ends with its line, or before a block that opens or closes there; a typographic
	 * quote closes it, too.
	 */
	private void unclosed(int lineEnd) {
		int typographic = TypographicQuotes.endOfStraight(text, at, lineEnd);
		if (typographic > 0) {
			add(types.text, typographic, Oddity.NONE);
			return;
		}
		int block = closings.next(" {", at + 1);
		int end = block >= 0 && block < lineEnd ? block : lineEnd;
		while (end > at + 1 && (Letters.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '}'
				|| text.charAt(end - 1) == '{'))
			end--;
		add(types.text, end, Oddity.UNCLOSED_TEXT);
	}

	private int typographicEnd(char open) {
		if (open < 0x80 || at < unclosedUntil.getOrDefault(open, 0)) return 0;
		int end = TypographicQuotes.end(text, at);
		if (end > 0) return end;
		int until = at + 1;
		while (until < Math.min(text.length(), at + TypographicQuotes.LONGEST)
				&& !Letters.isLineEnd(text.charAt(until)))
			until++;
		unclosedUntil.put(open, until);
		return 0;
	}

	/** Behind the single quote that closes one on its line and is no apostrophe; 0 if none does. */
	private int otherQuotesEnd(char quote) {
		boolean isApostrophe = at > 0 && Letters.isInName(text.charAt(at - 1));
		if (isApostrophe || at < unclosedUntil.getOrDefault(quote, 0)) return 0;
		int end = at + 1;
		for (; end < Math.min(text.length(), at + TypographicQuotes.LONGEST)
				&& !Letters.isLineEnd(text.charAt(end)); end++)
			if (text.charAt(end) == quote && !Character.isLetterOrDigit(charAt(end + 1))) return end + 1;
		unclosedUntil.put(quote, end);
		return 0;
	}

	/**
	 * A comment in which another begins was not closed: nobody means to write nothing from there to the end of the
	 * other.
	 */
	private void comment() {
		int end = closings.next("*/", at + 2);
		int other = closings.next("/*", at + 2);
		boolean hasOther = other >= 0 && other < end && Letters.isSpace(text.charAt(other - 1))
				&& lines.end(at) < other;
		if (end >= 0 && !hasOther) add(types.blockComment, end + 2, Oddity.NONE);
		else
			add(types.blockComment, lines.proseEnd(at, 2), Oddity.UNCLOSED_COMMENT);
	}

	/** Takes what other languages write and ours has no token for. */
	private boolean foreign(char c) {
		boolean isLineStart = lines.isAtStart(at);
		boolean isSpaced = at == 0 || Letters.isSpace(text.charAt(at - 1));
		if (c == '<' && isLineStart && text.startsWith(OURS, at)) return conflict();
		if (text.startsWith("<!--", at)) {
			int end = closings.next("-->", at);
			add(types.unread, end >= 0 ? end + 3 : lines.end(at), Oddity.FOREIGN_COMMENT);
			return true;
		}
		boolean isHash = c == '#' && isSpaced && (isLineStart || !Letters.isInName(charAt(at + 1)));
		boolean isDashes = text.startsWith("--", at) && isSpaced
				&& (charAt(at + 2) == '\0' || Letters.isSpace(charAt(at + 2)));
		boolean isPercents = text.startsWith("%%", at) && isLineStart;
		if (!isHash && !isDashes && !isPercents) return false;
		add(types.unread, lines.end(at), Oddity.FOREIGN_COMMENT);
		return true;
	}

	private boolean conflict() {
		int theirs = closings.next("\n" + THEIRS, at);
		if (theirs >= 0) {
			int base = closings.next("\n|||||||", at);
			int middle = closings.next("\n=======", at);
			int rest = base >= 0 && base < middle ? base : middle;
			conflictRest = rest >= 0 && rest < theirs ? rest + 1 : theirs + 1;
		}
		add(types.unread, lines.end(at), Oddity.CONFLICT);
		return true;
	}

	private void conflictRest() {
		int theirs = text.startsWith(THEIRS, at) ? at - 1 : text.indexOf("\n" + THEIRS, at);
		conflictRest = -1;
		add(types.unread, lines.end(theirs + 1), Oddity.CONFLICT_REST);
	}
}
