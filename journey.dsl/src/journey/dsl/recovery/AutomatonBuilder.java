package journey.dsl.recovery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.recovery.Expectation.Form;
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
 * Makes the automaton of one element. Its clauses and values are read into a nondeterministic one; the subset construction then
 * joins what begins alike ({@code 2 days}, {@code 2 times}, {@code 2}). Elements with a block of their own are one step of it.
 */
final class AutomatonBuilder {
	/** Rules that people know as one figure. */
	private static final Set<String> FIGURES = Set.of("Value", "Duration", "Money", "Number", "PERCENT", "DATE", "TIME", "INT");
	private static final Set<String> NAMES = Set.of("Name", "ID");

	private final Automata automata;
	private final TokenTypes types;
	private final List<Node> nodes = new ArrayList<>();
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
	private record Edge(Expectation expectation, State begun, Node to) {}

	AutomatonBuilder(Automata automata, TokenTypes types) {
		this.automata = automata;
		this.types = types;
	}

	/** Makes {@code start} the place where that element begins. */
	void build(ParserRule rule, State start) {
		whole = rule;
		Node from = node();
		Node end = node();
		add(rule.getAlternatives(), from, end, "");
		Map<Set<Integer>, State> states = new HashMap<>();
		Deque<Set<Integer>> open = new ArrayDeque<>();
		Set<Integer> first = closure(Set.of(from.number));
		states.put(first, start);
		open.add(first);
		Set<Integer> begins = closure(Set.of(clauses.number));
		while (!open.isEmpty()) {
			Set<Integer> members = open.poll();
			State state = states.get(members);
			state.isEnd = members.contains(end.number);
			state.isBetweenClauses = members.contains(clauses.number);
			Map<Expectation, Set<Integer>> next = new LinkedHashMap<>();
			Map<Expectation, Edge> edges = new LinkedHashMap<>();
			for (int member : members)
				for (Edge edge : nodes.get(member).edges) {
					next.computeIfAbsent(edge.expectation, key -> new TreeSet<>()).add(edge.to.number);
					edges.putIfAbsent(edge.expectation, edge);
				}
			state.expected = List.copyOf(next.keySet());
			byToken(next).forEach((type, targets) -> {
				Set<Integer> closed = closure(targets);
				State to = states.computeIfAbsent(closed, key -> {
					open.add(key);
					return new State(start.element);
				});
				Edge edge = edges.values().stream().filter(each -> tokenOf(each.expectation) == type).findFirst().orElseThrow();
				boolean isClause = begins.stream().anyMatch(member -> nodes.get(member).edges.contains(edge));
				State.Step step = new State.Step(to, edge.begun, isClause);
				if (type == 0) state.name = step;
				else state.steps.put(type, step);
			});
		}
	}

	/** What one and the same token may be, is one step: an INT alone, or with a unit. */
	private static Map<Integer, Set<Integer>> byToken(Map<Expectation, Set<Integer>> next) {
		Map<Integer, Set<Integer>> byToken = new LinkedHashMap<>();
		next.forEach((expectation, targets) -> byToken.computeIfAbsent(tokenOf(expectation), type -> new TreeSet<>()).addAll(targets));
		return byToken;
	}

	private static int tokenOf(Expectation expectation) {
		return expectation.form() == Form.NAME ? 0 : expectation.type();
	}

	private Node node() {
		Node node = new Node(nodes.size());
		nodes.add(node);
		return node;
	}

	/** Adds an element of the grammar with its cardinality between two places; {@code figure} is the figure that it is a part of. */
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
		else if (element instanceof CrossReference reference) addName(from, to, reference.getType().getClassifier().getName());
		else if (element instanceof Action) from.silent.add(to);
		else if (element instanceof Alternatives alternatives) for (AbstractElement each : alternatives.getElements()) add(each, from, to, figure);
		else if (element instanceof Group group) addGroup(group, from, to, figure);
		else if (element instanceof RuleCall call) addRule(call.getRule(), from, to, figure);
		else throw new IllegalStateException("The grammar uses " + element.eClass().getName() + ": teach AutomatonBuilder to read it.");
	}

	private Expectation keyword(String word) {
		boolean isWord = Character.isLetter(word.charAt(0));
		return new Expectation(isWord ? Form.KEYWORD : Form.SIGN, types.keyword(word), word, "");
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
		return group.getElements().get(before) instanceof Keyword brace ? brace.getValue().equals("{") : group == whole.getAlternatives() && !Automata.hasBlock(whole);
	}

	private void addRule(AbstractRule rule, Node from, Node to, String figure) {
		String outer = figure.isEmpty() && FIGURES.contains(rule.getName()) ? rule.getName() : figure;
		if (NAMES.contains(rule.getName()) && figure.isEmpty()) from.edges.add(new Edge(new Expectation(Form.NAME, 0, "", ""), null, to));
		else if (rule.getName().equals("QualifiedName") || rule.getName().equals("ImportedName")) addQualified(rule, from, to, "");
		else if (rule instanceof TerminalRule) from.edges.add(new Edge(terminal(rule.getName(), outer), null, to));
		else if (rule instanceof EnumRule) for (EnumLiteralDeclaration each : EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class)) {
			String word = each.getLiteral().getValue();
			from.edges.add(new Edge(new Expectation(Form.LISTED, types.keyword(word), rule.getName(), word), null, to));
		} else if (rule instanceof ParserRule parsed && Automata.hasBlock(parsed)) addElement(parsed, from, to);
		else add(rule.getAlternatives(), from, to, outer);
	}

	private Expectation terminal(String name, String figure) {
		if (name.equals("STRING")) return new Expectation(Form.TEXT, types.text, "", "");
		return new Expectation(Form.FIGURE, types.terminal(name), figure, "");
	}

	private void addElement(ParserRule rule, Node from, Node to) {
		Keyword first = EcoreUtil2.getAllContentsOfType(rule, Keyword.class).get(0);
		from.edges.add(new Edge(keyword(first.getValue()), automata.start(rule.getName()), to));
	}

	private void addName(Node from, Node to, String element) {
		Node behind = node();
		Node dot = node();
		from.edges.add(new Edge(new Expectation(Form.NAME, 0, element, ""), null, behind));
		behind.silent.add(to);
		behind.edges.add(new Edge(keyword("."), null, dot));
		dot.edges.add(new Edge(new Expectation(Form.NAME, 0, element, ""), null, behind));
	}

	private void addQualified(AbstractRule rule, Node from, Node to, String element) {
		Node behind = node();
		addName(from, behind, element);
		if (rule.getName().equals("ImportedName")) behind.edges.add(new Edge(keyword(".*"), null, to));
		behind.silent.add(to);
	}

	private Set<Integer> closure(Set<Integer> members) {
		Set<Integer> closed = new TreeSet<>(members);
		Deque<Integer> open = new ArrayDeque<>(members);
		while (!open.isEmpty()) for (Node next : nodes.get(open.pop()).silent) if (closed.add(next.number)) open.push(next.number);
		return closed;
	}
}
