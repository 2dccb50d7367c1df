package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.List;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.recovery.Edit.Kind;
import journey.dsl.recovery.Edit.Piece;

/** Braces that are missing or too many; where people indent, the indentation shows which. */
final class BraceCandidates {
	/**
	 * The price of each brace that is missing where indentation and words speak for it, where they are silent, where
	 * they speak against it.
	 */
	private static final double EXPECTED = 1.2;
	private static final double POSSIBLE = 1.9;
	private static final double ODD = 2.6;
	private static final double EACH_MORE = 0.8;
	private static final double TOO_MANY = 2.2;
	private static final double OUTSIDE = 2.4;
	/** Of braces that are as odd as each other the first one is. */
	private static final double EARLIER = 0.01;
	private static final int MOST_TOO_MANY = 3;

	private final Place place;
	private final TokenSequence words;
	private final TokenTypes types;
	private final int opening;
	private final int closing;
	private final List<Edit> edits;

	private BraceCandidates(Place place, List<Edit> edits) {
		this.place = place;
		words = place.words();
		types = place.types();
		opening = types.keyword("{");
		closing = types.keyword("}");
		this.edits = edits;
	}

	static void add(Place place, List<Edit> edits) {
		BraceCandidates candidates = new BraceCandidates(place, edits);
		candidates.closing(place);
		candidates.closingEarlier();
		if (place.isAtEnd()) return;
		candidates.opening();
		candidates.tooMany();
		candidates.outside();
	}

	/** Before a keyword that was taken for a clause of the block, and begins an element further out. */
	private void closingEarlier() {
		int at = place.frame().clause();
		boolean mayBe = place.before() != null && at >= place.earliest() && at < place.at()
				&& place.automata().beginsElement(words.type(at));
		if (mayBe)
			closing(new Place(words, place.automata(), at, place.before().get(at), place.before(), place.earliest()));
	}

	/** Before a word that belongs to an element further out, and at the end of the text. */
	private void closing(Place place) {
		List<Piece> pieces = new ArrayList<>();
		RuleFrame frame = place.frame();
		double price = 0;
		while (frame.reader(closing, types) != null) {
			RuleFrame open = frame.open();
			frame = frame.behind(closing, place.at(), types);
			pieces.add(place.missing(closing, "}"));
			// what is only thought to be open costs nothing
			if (!open.isOnlyThought())
				price = place.isAtEnd() ? 1 : price(open, place.at()) + EACH_MORE * (pieces.size() - 1);
			if (place.reads(frame, place.at())) {
				edits.add(new Edit(Kind.BRACE_CLOSES, place.at(), place.at(), List.copyOf(pieces), price, true, "}"));
				return;
			}
		}
	}

	private double price(RuleFrame open, int at) {
		boolean isElement = place.automata().beginsElement(words.type(at));
		boolean isFirst = !words.isOnLineOfPrevious(at);
		if (!isFirst) return isElement ? POSSIBLE : ODD;
		boolean isOutside = words.has(open.head()) && words.indentation(at) <= words.indentation(open.head());
		return isOutside ? EXPECTED : isElement ? POSSIBLE : ODD;
	}

	/** Behind a head whose block follows. */
	private void opening() {
		RuleFrame behind = place.behind(opening);
		if (behind == null || words.is(place.at(), "}") || !place.reads(behind, place.at())) return;
		RuleFrame head = place.frame().reader(opening, types);
		boolean isBelow = !words.isOnLineOfPrevious(place.at()) && words.has(head.head())
				&& words.indentation(place.at()) > words.indentation(head.head());
		edits.add(
				place.insert(Kind.BRACE_OPENS, isBelow ? EXPECTED : POSSIBLE, true, "{", place.missing(opening, "{")));
	}

	/**
	 * One of the closing braces right before closes what should have stayed open; or the brace here closes or opens
	 * what is closed or open already.
	 */
	private void tooMany() {
		if (words.is(place.at(), "}")) edits.add(place.without(Kind.BRACE_TOO_MANY, place.at(), place.at() + 1, 1));
		if (words.is(place.at(), "{") && words.is(place.at() - 1, "{"))
			edits.add(place.without(Kind.BRACE_TWICE, place.at(), place.at() + 1, 1));
		if (place.before() == null) return;
		for (int at = place.at() - 1; at >= Math.max(place.earliest(), place.at() - MOST_TOO_MANY)
				&& words.is(at, "}"); at--) {
			RuleFrame open = place.before().get(at).open();
			boolean isOdd = words.has(open.head()) && words.indentation(at) != words.indentation(open.head());
			edits.add(place.without(Kind.BRACE_TOO_MANY, at, at + 1,
					(isOdd ? EXPECTED : TOO_MANY) - EARLIER * (place.at() - at)));
		}
	}

	/**
	 * A part of a journey that stands outside of any, a step that stands in no stage: what should be around it is
	 * thought to be there.
	 */
	private void outside() {
		if (!place.automata().beginsElement(words.type(place.at()))) return;
		for (List<String> around : List.of(List.of("stage"), List.of("journey"), List.of("journey", "stage"))) {
			List<Piece> pieces = new ArrayList<>();
			RuleFrame frame = place.frame();
			for (String keyword : around) {
				RuleFrame reader = frame == null ? null : frame.reader(types.keyword(keyword), types);
				boolean mayBegin = reader != null && reader.state().isBetweenClauses();
				frame = mayBegin ? thought(frame, types.keyword(keyword)) : null;
				pieces.addAll(List.of(place.missing(types.keyword(keyword), keyword), place.missing(types.id, ""),
						place.missing(opening, "{")));
			}
			if (frame != null && frame.state().step(words.type(place.at()), false) != null) {
				edits.add(new Edit(Kind.OUTSIDE, place.at(), place.at(), pieces, OUTSIDE, false, null));
				return;
			}
		}
	}

	/** In the block of an element of which nothing stands in the text. */
	private RuleFrame thought(RuleFrame frame, int keyword) {
		for (int type : List.of(keyword, types.id, opening)) frame = frame.behind(type, RuleFrame.ONLY_THOUGHT, types);
		return frame;
	}
}
