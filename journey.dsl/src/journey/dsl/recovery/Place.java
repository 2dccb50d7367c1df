package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.Edit.Piece;
import journey.dsl.recovery.ExpectedToken.Form;

/**
 * Where a text cannot be read on.
 *
 * @param words of the text
 * @param automata of the grammar
 * @param at the number of the token that cannot stand there; the number of tokens at the end of the text
 * @param frame what has been read before it
 * @param before what has been read before each token up to that one; null where nobody goes back
 * @param earliest the number of the first token that may still be read otherwise
 */
record Place(TokenSequence words, Automata automata, int at, RuleFrame frame, List<RuleFrame> before, int earliest) {
	private static final List<String> FIGURES = List.of("INT", "DECIMAL", "PERCENT", "DATE", "TIME", "ID");

	TokenTypes types() {
		return automata.types();
	}

	String text() {
		return words.text(at);
	}

	boolean isAtEnd() {
		return at == words.size();
	}

	/** All that may stand here, of this element and, where it may end here, of those around it. */
	List<ExpectedToken> expected() {
		return expected(frame);
	}

	static List<ExpectedToken> expected(RuleFrame frame) {
		List<ExpectedToken> expected = new ArrayList<>();
		for (RuleFrame at = frame; at != null; at = at.around()) {
			expected.addAll(at.state().expected());
			if (!at.state().isEnd) break;
		}
		return expected;
	}

	/** Whether nothing but a part of the clause may stand here, so that the clause cannot end yet. */
	boolean isInClause() {
		return !frame.state().isBetweenClauses() && !frame.state().isEnd;
	}

	/** Whether the head of an element is being read, and its block not yet. */
	boolean isInHead() {
		return frame.around() != null && frame.brace() < 0;
	}

	/** The terminals of the figures that may stand here. */
	Set<String> figures() {
		Set<Integer> figures = new HashSet<>();
		for (ExpectedToken each : expected()) if (each.form() == Form.FIGURE) figures.add(each.type());
		Set<String> terminals = new LinkedHashSet<>(FIGURES);
		terminals.removeIf(terminal -> !figures.contains(types().terminal(terminal)));
		return terminals;
	}

	/** The frame behind a token of that type that stands here; null if none may. */
	RuleFrame behind(int type) {
		return frame.behind(type, at, types());
	}

	/** Whether the token with that number may stand behind {@code frame}. */
	boolean reads(RuleFrame frame, int number) {
		if (frame == null) return false;
		return number >= words.size() ? frame.mayEnd() : frame.reader(words.type(number), types()) != null;
	}

	/** A token that covers those from {@code from} on, read as {@code text} of that type. */
	Piece over(int from, int until, int type, String text) {
		return new Piece(type, words.start(from), words.endOf(until - 1), text);
	}

	/** A token that is only thought to stand before the next one, right behind the one before it. */
	Piece missing(int type, String text) {
		int offset = words.endOf(at - 1);
		return new Piece(type, offset, offset, text);
	}

	/** Reads one token as another. */
	Edit instead(Kind kind, int type, String text, double price, boolean isSure, String right) {
		return new Edit(kind, at, at + 1, List.of(over(at, at + 1, type, text)), price, isSure, right);
	}

	/** Takes a token to be missing. */
	Edit insert(Kind kind, double price, boolean isSure, String right, Piece... pieces) {
		return new Edit(kind, at, at, List.of(pieces), price, isSure, right);
	}

	/** Takes the name before a token to be missing: there is something, and nobody knows what it is called. */
	Edit nameMissing(int number, double price) {
		int offset = words.endOf(number - 1);
		return new Edit(Kind.NAME_MISSING, number, number, List.of(new Piece(types().id, offset, offset, "")), price,
				false, null);
	}

	/** Sets tokens aside. */
	Edit without(Kind kind, int from, int until, double price) {
		return new Edit(kind, from, until, List.of(), price, false, null);
	}
}
