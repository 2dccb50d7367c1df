package journey.dsl.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A place in the grammar of one element, with what may come next there. */
final class AutomatonState {
	/**
	 * What a token leads to.
	 *
	 * @param next the place behind it, or behind the element that it begins
	 * @param begun the place where that element begins, which takes the token itself; null if it begins none
	 * @param isClause whether the token begins a clause or an element in a block
	 */
	record Step(AutomatonState next, AutomatonState begun, boolean isClause) {}

	final String element;
	/** What stands here apart from what may begin the next clause. */
	final Map<Integer, Step> steps = new HashMap<>();
	/** What any word leads to that has no step of its own; null if names cannot stand here. */
	Step name;
	/** Whether the element may end here. */
	boolean isEnd;
	/**
	 * Where the next clause of the element's block may begin here as well: the place behind its brace; null where none
	 * may.
	 */
	AutomatonState clauses;
	/** What stands here apart from the next clause, in the order of the grammar. */
	List<ExpectedToken> parts = List.of();

	AutomatonState(String element) {
		this.element = element;
	}

	/** Whether a clause of the element's block may end here, and the next one begin. */
	boolean isBetweenClauses() {
		return clauses != null;
	}

	/** What a token leads to; null if it cannot stand here. */
	Step step(int type, boolean isWord) {
		Step step = steps.get(type);
		if (step == null && clauses != null && clauses != this) step = clauses.steps.get(type);
		return step != null || !isWord ? step : name;
	}

	/**
	 * All that may stand here: the parts of a clause before the clauses behind it, each in the order of the grammar.
	 */
	List<ExpectedToken> expected() {
		if (clauses == null || clauses == this) return parts;
		List<ExpectedToken> expected = new ArrayList<>(parts);
		expected.addAll(clauses.parts);
		return expected;
	}
}
