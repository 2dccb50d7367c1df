package journey.dsl.recovery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.recovery.ExpectedToken.Form;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * Makes the automaton of one element. Its clauses and values are read into a nondeterministic one; the subset
 * construction then joins what begins alike ({@code 2 days}, {@code 2 times}, {@code 2}). Elements with a block of
 * their own are one step of it.
 */
final class AutomatonBuilder {
	/** Rules that people know as one figure. */
	private static final Set<String> FIGURES = Set.of("Value", "Duration", "Money", "Number", "PERCENT", "DATE", "TIME",
			"INT");
	private static final Set<String> NAMES = Set.of("Name", "ID");

	private final Automata automata;
	private final TokenTypes types;
	private final List<Node> nodes = new ArrayList<>();
	private final Map<Integer, BitSet> closures = new HashMap<>();
	/** What can be reached without a token from where the clauses begin; null while that is not known. */
	private BitSet loop;
	/** Where the clauses of the block begin; null while it has not been met. */
	private Node clauses;
	private ParserRule whole;

	private static final class Node {
		final int number;
		final List<Node> silent = new ArrayList<>();
		final List<Edge> edges = new ArrayList<>();

		Node(int number) {
			this.number = number;
		}
	}

	/** @param begun the element that it is the first word of; null if it is of none */
	private record Edge(ExpectedToken expectation, AutomatonState begun, Node to) {}

	AutomatonBuilder(Automata automata, TokenTypes types) {
		this.automata = automata;
		this.types = types;
	}

	/** Makes {@code start} the place where that element begins. */
	void build(ParserRule rule, AutomatonState start) {
		whole = rule;
		Node from = node();
		Node end = node();
		add(rule.getAlternatives(), from, end, "");
		loop = closure(clauses.number);
		Map<BitSet, AutomatonState> states = new HashMap<>();
		Deque<BitSet> open = new ArrayDeque<>();
		BitSet first = closure(from.number);
		states.put(first, start);
		open.add(first);
		AutomatonState block = state(loop, start, states, open);
		while (!open.isEmpty()) {
			BitSet members = open.poll();
			AutomatonState state = states.get(members);
			state.isEnd = members.get(end.number);
			state.clauses = members.get(clauses.number) ? block : null;
			BitSet own = (BitSet) members.clone();
			// what begins the next clause is the same everywhere, and worked out once
			if (state.clauses != null && state != block) own.andNot(loop);
			Set<ExpectedToken> parts = new LinkedHashSet<>();
			Map<Integer, Target> targets = new LinkedHashMap<>();
			for (int member = own.nextSetBit(0); member >= 0; member = own.nextSetBit(member + 1))
				for (Edge edge : nodes.get(member).edges) {
					parts.add(edge.expectation);
					targets.computeIfAbsent(tokenOf(edge.expectation), type -> new Target(edge, new BitSet())).nodes
							.or(closure(edge.to.number));
				}
			state.parts = List.copyOf(parts);
			targets.forEach((type, target) -> {
				AutomatonState.Step step = new AutomatonState.Step(state(target.nodes, start, states, open),
						target.edge.begun, state == block);
				if (type == 0) state.name = step;
				else
					state.steps.put(type, step);
			});
		}
	}

	private static AutomatonState state(BitSet members, AutomatonState start, Map<BitSet, AutomatonState> states,
			Deque<BitSet> open) {
		return states.computeIfAbsent(members, key -> {
			open.add(key);
			return new AutomatonState(start.element);
		});
	}

	/** What one and the same token may be, is one step: an INT alone, or with a unit. */
	private record Target(Edge edge, BitSet nodes) {}

	private static int tokenOf(ExpectedToken expectation) {
		return expectation.form() == Form.NAME ? 0 : expectation.type();
	}

	private Node node() {
		Node node = new Node(nodes.size());
		nodes.add(node);
		return node;
	}

	/**
	 * Adds an element of the grammar with its cardinality between two places; {@code figure} is the figure that it is a
	 * part of.
	 */
	private void add(AbstractElement element, Node from, Node to, String figure) {
		Node in = node();
		Node out = node();
		from.silent.add(in);
		out.silent.add(to);
		if (GrammarUtil.isOptionalCardinality(element)) in.silent.add(out);
		if (GrammarUtil.isMultipleCardinality(element)) out.silent.add(in);
		if (isBlock(element)) clauses = in;
		addOnce(element, in, out, figure);
	}

	private void addOnce(AbstractElement element, Node from, Node to, String figure) {
		if (element instanceof Keyword keyword) from.edges.add(new Edge(keyword(keyword.getValue()), null, to));
		else if (element instanceof Assignment assignment) add(assignment.getTerminal(), from, to, figure);
		else if (element instanceof CrossReference reference)
			addName(from, to, reference.getType().getClassifier().getName());
		else if (element instanceof Action) from.silent.add(to);
		else if (element instanceof Alternatives alternatives)
			for (AbstractElement each : alternatives.getElements()) add(each, from, to, figure);
		else if (element instanceof Group group) addGroup(group, from, to, figure);
		else if (element instanceof RuleCall call) addRule(call.getRule(), from, to, figure);
		else
			throw new IllegalStateException("The grammar uses " + element.eClass().getName()
					+ ": teach AutomatonBuilder to read it.");
	}

	private ExpectedToken keyword(String word) {
		boolean isWord = Character.isLetter(word.charAt(0));
		return new ExpectedToken(isWord ? Form.KEYWORD : Form.SIGN, types.keyword(word), word, "");
	}

	private void addGroup(Group group, Node from, Node to, String figure) {
		Node at = from;
		for (AbstractElement each : group.getElements()) {
			Node next = node();
			add(each, at, next, figure);
			at = next;
		}
		at.silent.add(to);
	}

	/** What is repeated right behind the brace of the element, or makes the whole file. */
	private boolean isBlock(AbstractElement element) {
		if (!(element.eContainer() instanceof Group group)) return false;
		int before = group.getElements().indexOf(element) - 1;
		if (before < 0) return false;
		return group.getElements().get(before) instanceof Keyword brace ? brace.getValue().equals("{")
				: group == whole.getAlternatives() && automata.start(whole.getName()) == null;
	}

	private void addRule(AbstractRule rule, Node from, Node to, String figure) {
		String outer = figure.isEmpty() && FIGURES.contains(rule.getName()) ? rule.getName() : figure;
		if (NAMES.contains(rule.getName()) && figure.isEmpty())
			from.edges.add(new Edge(new ExpectedToken(Form.NAME, 0, "", ""), null, to));
		else if (rule.getName().equals("QualifiedName") || rule.getName().equals("ImportedName"))
			addQualified(rule, from, to, "");
		else if (rule instanceof TerminalRule) from.edges.add(new Edge(terminal(rule.getName(), outer), null, to));
		else if (rule instanceof EnumRule)
			for (EnumLiteralDeclaration each : EcoreUtil2.getAllContentsOfType(rule,
					EnumLiteralDeclaration.class)) {
						String word = each.getLiteral().getValue();
						from.edges.add(new Edge(
								new ExpectedToken(Form.LISTED, types.keyword(word), rule.getName(), word),
								null, to));
					}
		else if (rule instanceof ParserRule parsed && automata.start(rule.getName()) != null)
			addElement(parsed, from, to);
		else
			add(rule.getAlternatives(), from, to, outer);
	}

	private ExpectedToken terminal(String name, String figure) {
		if (name.equals("STRING")) return new ExpectedToken(Form.TEXT, types.text, "", "");
		return new ExpectedToken(Form.FIGURE, types.terminal(name), figure, "");
	}

	private void addElement(ParserRule rule, Node from, Node to) {
		Keyword first = EcoreUtil2.getAllContentsOfType(rule, Keyword.class).get(0);
		from.edges.add(new Edge(keyword(first.getValue()), automata.start(rule.getName()), to));
	}

	private void addName(Node from, Node to, String element) {
		Node behind = node();
		Node dot = node();
		from.edges.add(new Edge(new ExpectedToken(Form.NAME, 0, element, ""), null, behind));
		behind.silent.add(to);
		behind.edges.add(new Edge(keyword("."), null, dot));
		dot.edges.add(new Edge(new ExpectedToken(Form.NAME, 0, element, ""), null, behind));
	}

	private void addQualified(AbstractRule rule, Node from, Node to, String element) {
		Node behind = node();
		addName(from, behind, element);
		if (rule.getName().equals("ImportedName")) behind.edges.add(new Edge(keyword(".*"), null, to));
		behind.silent.add(to);
	}

	/** All places that can be reached from one without a token. */
	private BitSet closure(int node) {
		BitSet closed = closures.get(node);
		if (closed != null) return closed;
		closed = new BitSet();
		Deque<Integer> open = new ArrayDeque<>(List.of(node));
		while (!open.isEmpty()) {
			int at = open.pop();
			if (closed.get(at)) continue;
			closed.set(at);
			if (loop != null && at == clauses.number) closed.or(loop);
			else
				for (Node next : nodes.get(at).silent) open.push(next.number);
		}
		closures.put(node, closed);
		return closed;
	}
}
