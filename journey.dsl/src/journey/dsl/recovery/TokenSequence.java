package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import journey.dsl.lexing.Oddity;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.lexing.WrittenToken;

/**
 * The tokens of a text that the grammar has to account for, by their numbers from 0 on; white space and comments are
 * none.
 */
final class TokenSequence {
	private static final Set<Oddity> SET_ASIDE = Set.of(Oddity.FOREIGN_COMMENT, Oddity.CONFLICT, Oddity.CONFLICT_REST);

	private final List<WrittenToken> tokens;
	private final String text;
	private final TokenTypes types;
	private final Automata automata;
	private Map<String, String> namesByTitle;
	private Map<String, List<Integer>> mentions;
	private Set<String> declared;

	TokenSequence(List<WrittenToken> all, String text, Automata automata) {
		this.text = text;
		this.automata = automata;
		types = automata.types();
		tokens = all.stream().filter(token -> isRead(token, types)).toList();
	}

	/** Whether the grammar has to account for a token: also for what cannot be read. */
	private static boolean isRead(WrittenToken token, TokenTypes types) {
		return !types.isHidden(token.getType())
				|| token.getType() == types.unread && !SET_ASIDE.contains(token.oddity());
	}

	int size() {
		return tokens.size();
	}

	/** Whether a token of that number stands in the text. */
	boolean has(int number) {
		return number >= 0 && number < tokens.size();
	}

	WrittenToken token(int number) {
		return tokens.get(number);
	}

	/** The type of a token; −1 behind the last one. */
	int type(int number) {
		return number < tokens.size() ? tokens.get(number).getType() : -1;
	}

	/** The characters of a token; empty behind the last one. */
	String text(int number) {
		if (!has(number)) return "";
		return text.substring(tokens.get(number).start(), tokens.get(number).end());
	}

	/** The characters from one token to the one before another. */
	String text(int from, int until) {
		return from >= until ? "" : text.substring(start(from), tokens.get(until - 1).end());
	}

	/** The offset of a token; behind the last one, where that ends. */
	int start(int number) {
		return number < tokens.size() ? tokens.get(number).start() : endOf(number - 1);
	}

	/** The offset behind a token; 0 before the first one. */
	int endOf(int number) {
		return number < 0 ? 0 : tokens.get(Math.min(number, tokens.size() - 1)).end();
	}

	/** Whether a token is a word: a name, a keyword, or what was begun as one. */
	boolean isWord(int number) {
		return has(number) && (types.isWord(type(number)) || tokens.get(number).oddity() == Oddity.NAME);
	}

	boolean isText(int number) {
		return number >= 0 && type(number) == types.text;
	}

	/** Whether the token is a figure, or was meant as one. */
	boolean isFigure(int number) {
		if (!has(number)) return false;
		int start = tokens.get(number).start();
		char digit = text.charAt(text.charAt(start) == '-' && start + 1 < text.length() ? start + 1 : start);
		return digit >= '0' && digit <= '9';
	}

	/** Whether the token is the sign {@code sign}. */
	boolean is(int number, String sign) {
		return has(number) && type(number) == types.keyword(sign);
	}

	/** Whether nothing stands between a token and the one before it. */
	boolean isGlued(int number) {
		return number > 0 && number < tokens.size() && endOf(number - 1) == start(number);
	}

	/** Whether a token stands on the same line as the one before it. */
	boolean isOnLineOfPrevious(int number) {
		return number > 0 && number < tokens.size() && areOnOneLine(number - 1, number);
	}

	/**
	 * Whether no line ends between two tokens, the first of which stands before the other; the end of the text stands
	 * where its last token does.
	 */
	boolean areOnOneLine(int first, int second) {
		for (int at = endOf(first); at < start(second); at++)
			if (text.charAt(at) == '\n' || text.charAt(at) == '\r') return false;
		return true;
	}

	/**
	 * Whether a token is a keyword that was hardly meant as a name: it begins a line, as clauses do, or nothing is
	 * called so.
	 */
	boolean isLikelyClause(int number) {
		return number > 0 && isWord(number) && type(number) != types.id
				&& (!isOnLineOfPrevious(number) || !isDeclared(text(number)));
	}

	/**
	 * Whether a token is a keyword that begins a line and an element, and so was hardly meant as the name of another
	 * one.
	 */
	boolean isLikelyElement(int number) {
		return number > 0 && !isOnLineOfPrevious(number) && automata.beginsElement(type(number));
	}

	private boolean isDeclared(String name) {
		if (declared == null) {
			declared = new HashSet<>();
			for (int at = 1; at < size(); at++)
				if (automata.beginsElement(type(at - 1)) && isWord(at) && (isText(at + 1) || is(at + 1, "{")))
					declared.add(text(at));
		}
		return declared.contains(name);
	}

	/**
	 * The number of the first token on another line than {@code number}, or the closing of a block around it, whichever
	 * comes first.
	 */
	int lineEnd(int number) {
		int depth = 0;
		int at = number;
		while (at < tokens.size()) {
			if (at > number && !isOnLineOfPrevious(at) && depth == 0) return at;
			if (is(at, "}") && depth-- == 0) return at;
			if (is(at, "{")) depth++;
			at++;
		}
		return at;
	}

	/** The same, but before a block that goes on behind the line. */
	int lineEndBeforeBlock(int number) {
		int end = lineEnd(number);
		for (int at = number; at < end; at++) if (is(at, "{") && blockEnd(at) > firstOnNextLine(number)) return at;
		return end;
	}

	private int firstOnNextLine(int number) {
		int at = number + 1;
		while (at < tokens.size() && isOnLineOfPrevious(at)) at++;
		return at;
	}

	/** Behind the block that a brace opens; behind the last token if it is never closed. */
	int blockEnd(int brace) {
		int depth = 0;
		for (int at = brace; at < tokens.size(); at++) {
			if (is(at, "{")) depth++;
			else if (is(at, "}") && --depth == 0) return at + 1;
		}
		return tokens.size();
	}

	/** How far the line of a token is indented, in characters. */
	int indentation(int number) {
		int line = start(number);
		while (line > 0 && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r') line--;
		int at = line;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
		return at - line;
	}

	/** The name that stands before this title in a head of this text; null if there is none. */
	String nameOfTitle(String title) {
		if (namesByTitle == null) {
			namesByTitle = new HashMap<>();
			for (int at = 1; at + 1 < size(); at++)
				if (automata.beginsElement(type(at - 1)) && isWord(at) && isText(at + 1))
					namesByTitle.putIfAbsent(unquoted(at + 1), text(at));
		}
		return namesByTitle.get(title);
	}

	/**
	 * How a word is written where this text uses it as a name elsewhere than between two numbers; null if it does not.
	 */
	String mention(int number, int from, int until) {
		if (mentions == null) {
			mentions = new HashMap<>();
			for (int at = 0; at < size(); at++) {
				boolean isName = type(at) == types.id && !automata.beginsElement(type(Math.max(at - 1, 0)));
				if (isName)
					mentions.computeIfAbsent(text(at).toLowerCase(Locale.ROOT), word -> new ArrayList<>()).add(at);
			}
		}
		for (int at : mentions.getOrDefault(text(number).toLowerCase(Locale.ROOT), List.of()))
			if (at < from || at >= until) return text(at);
		return null;
	}

	/** The words of a text without its quotes. */
	String unquoted(int number) {
		String quoted = text(number);
		int from = quoted.startsWith("\"\"\"") ? 3 : 1;
		int until = Math.max(quoted.length() - from, from);
		return quoted.length() < 2 ? "" : quoted.substring(from, Math.min(until, quoted.length())).strip();
	}
}
