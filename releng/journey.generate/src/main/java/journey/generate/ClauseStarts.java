package journey.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * What may come next inside one block of the grammar: the words that begin a clause there, and the words that may
 * still continue the clause before. A word in neither set can be taken for a stray one without any ambiguity.
 *
 * <p>The clauses of the block are read as a nondeterministic automaton; the subset construction then shows every state
 * in which a clause may be complete, and what may follow there.
 */
final class ClauseStarts {
	private static final int LOOP = 0;

	/** state -> symbol -> states; the empty symbol is a silent step. */
	private final List<Map<String, Set<Integer>>> automaton = new ArrayList<>(List.of(new LinkedHashMap<>()));

	private ClauseStarts() {}

	/** The symbols that may follow inside {@code block}: keywords as written, {@code Name} for any name. */
	static Set<String> in(ParserRule block) {
		ClauseStarts clauses = new ClauseStarts();
		clauses.addClauses(block.getAlternatives());
		return clauses.symbolsWhereAClauseMayBeComplete();
	}

	/** The symbols that a sentence of {@code rule} may begin with. */
	static Set<String> first(ParserRule rule) {
		ClauseStarts sentence = new ClauseStarts();
		sentence.add(rule.getAlternatives(), LOOP, sentence.state());
		Set<String> symbols = new TreeSet<>();
		for (int state : sentence.closure(Set.of(LOOP))) symbols.addAll(sentence.automaton.get(state).keySet());
		symbols.remove("");
		return symbols;
	}

	/** Adds the alternatives of the innermost repeated group, the clauses, each as a loop. */
	private void addClauses(AbstractElement element) {
		Alternatives clauses = findClauses(element);
		for (AbstractElement clause : clauses.getElements()) addClause(clause);
	}

	private void addClause(AbstractElement clause) {
		if (isStray(clause)) return;
		if (clause instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()
				&& rule.getAlternatives() instanceof Alternatives inner) {
			inner.getElements().forEach(this::addClause);
		} else {
			add(clause, LOOP, LOOP);
		}
	}

	private static Alternatives findClauses(AbstractElement element) {
		if (element instanceof Alternatives found && GrammarUtil.isMultipleCardinality(found)) return found;
		for (var child : element.eContents())
			if (child instanceof AbstractElement inner) {
				Alternatives found = findClauses(inner);
				if (found != null) return found;
			}
		return null;
	}

	static boolean isStray(AbstractElement element) {
		return element instanceof Assignment assignment && assignment.getFeature().equals("strays");
	}

	private int state() {
		automaton.add(new LinkedHashMap<>());
		return automaton.size() - 1;
	}

	private void step(int from, String symbol, int to) {
		automaton.get(from).computeIfAbsent(symbol, s -> new HashSet<>()).add(to);
	}

	/** Adds {@code element} with its cardinality between two states. */
	private void add(AbstractElement element, int from, int to) {
		int in = state();
		int out = state();
		step(from, "", in);
		step(out, "", to);
		if (GrammarUtil.isOptionalCardinality(element)) step(in, "", out);
		if (GrammarUtil.isMultipleCardinality(element)) step(out, "", in);
		addOnce(element, in, out);
	}

	private void addOnce(AbstractElement element, int from, int to) {
		if (element instanceof Keyword keyword) {
			step(from, keyword.getValue(), to);
		} else if (element instanceof EnumLiteralDeclaration literal) {
			step(from, literal.getLiteral().getValue(), to);
		} else if (element instanceof Assignment assignment) {
			add(assignment.getTerminal(), from, to);
		} else if (element instanceof CrossReference reference) {
			add(reference.getTerminal(), from, to);
		} else if (element instanceof Action) {
			step(from, "", to);
		} else if (element instanceof Alternatives alternatives) {
			for (AbstractElement each : alternatives.getElements()) add(each, from, to);
		} else if (element instanceof Group group) {
			addGroup(group, from, to);
		} else if (element instanceof RuleCall call) {
			addRule(call.getRule(), from, to);
		} else {
			throw new IllegalStateException("The grammar uses " + element.eClass().getName() + ": teach ClauseStarts to read it.");
		}
	}

	private void addGroup(Group group, int from, int to) {
		if (group.getElements().get(0) instanceof Keyword keyword && keyword.getValue().equals("{")) {
			// what stands inside a block of its own does not matter out here
			int inside = state();
			step(from, "{", inside);
			step(inside, "}", to);
			return;
		}
		int at = from;
		for (AbstractElement each : group.getElements()) {
			int next = state();
			add(each, at, next);
			at = next;
		}
		step(at, "", to);
	}

	private void addRule(AbstractRule rule, int from, int to) {
		if (rule instanceof TerminalRule || rule.getName().equals("Name")) step(from, rule.getName(), to);
		else add(rule.getAlternatives(), from, to);
	}

	private Set<String> symbolsWhereAClauseMayBeComplete() {
		Set<String> symbols = new TreeSet<>();
		Map<Set<Integer>, Boolean> seen = new HashMap<>();
		Deque<Set<Integer>> open = new ArrayDeque<>(List.of(closure(Set.of(LOOP))));
		while (!open.isEmpty()) {
			Set<Integer> states = open.pop();
			if (seen.put(states, true) != null) continue;
			Map<String, Set<Integer>> next = new LinkedHashMap<>();
			for (int state : states)
				automaton.get(state).forEach((symbol, to) -> {
					if (!symbol.isEmpty()) next.computeIfAbsent(symbol, s -> new HashSet<>()).addAll(to);
				});
			if (states.contains(LOOP)) symbols.addAll(next.keySet());
			for (Set<Integer> to : next.values()) open.push(closure(to));
		}
		return symbols;
	}

	private Set<Integer> closure(Set<Integer> states) {
		Set<Integer> closed = new HashSet<>(states);
		Deque<Integer> open = new ArrayDeque<>(states);
		while (!open.isEmpty())
			for (int to : automaton.get(open.pop()).getOrDefault("", Set.of()))
				if (closed.add(to)) open.push(to);
		return closed;
	}
}
