package journey.dsl.formatting2;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.dsl.formatting2.ClauseParts.Part;

/**
 * Brings the parts of each clause into the order in which the documentation names them; parts of one kind keep theirs.
 * What stands before a part (a space, or its author's line end) stays where it is. So does a clause with a comment
 * between its parts.
 */
final class PartOrder {
	private final List<Token> tokens;
	private final List<Optional<Part>> begun;
	private final List<Stretch> stretches = new ArrayList<>();

	/**
	 * Tokens that were brought into another order.
	 *
	 * @param from the number of the first one
	 * @param until the number behind the last one
	 */
	record Stretch(int from, int until) {}

	/** A part with the tokens that it consists of, by their numbers. */
	private record Tokens(int place, int from, int until) {}

	private PartOrder(List<Token> tokens, List<Optional<Part>> begun) {
		this.tokens = tokens;
		this.begun = begun;
	}

	/**
	 * Orders the parts of all clauses: one pass over the tokens.
	 *
	 * @param tokens of a text; their order is changed
	 * @param begun for each token the part that it begins
	 * @return where their order was changed, by position
	 */
	static List<Stretch> order(List<Token> tokens, List<Optional<Part>> begun) {
		PartOrder order = new PartOrder(tokens, begun);
		for (int at = 0; at < tokens.size();) at = begun.get(at).isPresent() ? order.clause(at) : at + 1;
		return order.stretches;
	}

	/** Orders the parts from there to the end of their clause, and gives the number of the token behind it. */
	private int clause(int from) {
		List<Tokens> parts = new ArrayList<>();
		boolean hasComment = false;
		int start = from;
		int at = from;
		for (; at < tokens.size() && (at == from || goesOn(at)); at++) {
			hasComment |= tokens.get(at).before().indexOf('/') >= 0;
			if (at == from || begun.get(at).isEmpty()) continue;
			parts.add(new Tokens(begun.get(start).orElseThrow().place(), start, at));
			start = at;
		}
		parts.add(new Tokens(begun.get(start).orElseThrow().place(), start, at));
		List<Tokens> ordered = parts.stream().sorted(Comparator.comparingInt(Tokens::place)).toList();
		if (!hasComment && !ordered.equals(parts)) put(parts, ordered);
		return at;
	}

	private boolean goesOn(int at) {
		return switch (tokens.get(at).role()) {
			case ELEMENT, CLAUSE, OPEN, CLOSE -> false;
			default -> true;
		};
	}

	private void put(List<Tokens> parts, List<Tokens> ordered) {
		List<Token> put = new ArrayList<>();
		for (int place = 0; place < parts.size(); place++) {
			Token first = tokens.get(ordered.get(place).from());
			put.add(new Token(tokens.get(parts.get(place).from()).before(), first.text(), first.role()));
			put.addAll(tokens.subList(ordered.get(place).from() + 1, ordered.get(place).until()));
		}
		int from = parts.get(0).from();
		for (int at = 0; at < put.size(); at++) tokens.set(from + at, put.get(at));
		stretches.add(new Stretch(from, from + put.size()));
	}
}
