package journey.dsl.recovery;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.dsl.lexing.TokenTypes;
import journey.dsl.recovery.ExpectedToken.Form;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * The grammar as automata, one for each element that has a block, read off the grammar itself: so there is nothing to
 * keep in step with it.
 */
@Singleton
final class Automata {
	private final Map<String, AutomatonState> starts = new LinkedHashMap<>();
	/** The types of the words that begin elements. */
	private final Set<Integer> firsts = new HashSet<>();
	private final TokenTypes types;
	private final AutomatonState file;

	/** For Guice. */
	@Inject
	Automata(IGrammarAccess grammar, TokenTypes types) {
		this.types = types;
		for (AbstractRule rule : grammar.getGrammar().getRules())
			if (rule instanceof ParserRule parsed && hasBlock(parsed))
				starts.put(rule.getName(), new AutomatonState(rule.getName()));
		ParserRule entry = (ParserRule) grammar.getGrammar().getRules().get(0);
		file = new AutomatonState(entry.getName());
		for (String element : starts.keySet())
			new AutomatonBuilder(this, types).build(rule(grammar, element), starts.get(element));
		new AutomatonBuilder(this, types).build(entry, file);
		starts.values().forEach(start -> firsts.addAll(start.steps.keySet()));
	}

	private static ParserRule rule(IGrammarAccess grammar, String name) {
		return (ParserRule) GrammarUtil.findRuleForName(grammar.getGrammar(), name);
	}

	private static boolean hasBlock(ParserRule rule) {
		return !GrammarUtil.isDatatypeRule(rule) && EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream()
				.anyMatch(keyword -> keyword.getValue().equals("{"));
	}

	/** The place at which an element begins, by the name of its rule. */
	AutomatonState start(String element) {
		return starts.get(element);
	}

	/** The place at which a file begins. */
	AutomatonState file() {
		return file;
	}

	TokenTypes types() {
		return types;
	}

	/** The keyword that begins an element, by the name of its rule; empty for the file. */
	String keyword(String element) {
		AutomatonState start = starts.get(element);
		return start == null ? "" : start.expected().get(0).word();
	}

	/** Whether the word begins an element. */
	boolean beginsElement(int type) {
		return firsts.contains(type);
	}

	/** The keywords of the elements in whose block a word begins a clause, in the order of the grammar. */
	Set<String> homes(int type) {
		Set<String> homes = new LinkedHashSet<>();
		for (String element : starts.keySet()) {
			AutomatonState.Step step = block(element).steps.get(type);
			if (step != null && step.isClause()) homes.add(keyword(element));
		}
		return homes;
	}

	/** Whether the word begins a clause or an element of the open block or of one around it. */
	boolean beginsClause(RuleFrame frame, int type) {
		for (RuleFrame at = frame.open(); at != null; at = at.around()) {
			AutomatonState block = at.around() == null ? file.clauses : block(at.state().element);
			if (block.steps.containsKey(type)) return true;
		}
		return false;
	}

	/** The first words of the clauses of a block that go on with this word, in the order of the grammar. */
	Set<String> clausesWith(String element, int type) {
		Set<String> clauses = new LinkedHashSet<>();
		if (element.equals(file.element) || type == types.id) return clauses;
		AutomatonState block = block(element);
		for (ExpectedToken begin : block.expected()) {
			AutomatonState.Step step = block.steps.get(begin.type());
			if (step == null || step.begun() != null || begin.form() != ExpectedToken.Form.KEYWORD) continue;
			Set<AutomatonState> seen = new LinkedHashSet<>(List.of(step.next()));
			Set<AutomatonState> open = new LinkedHashSet<>(seen);
			while (!open.isEmpty()) {
				AutomatonState at = open.iterator().next();
				open.remove(at);
				AutomatonState.Step part = at.steps.get(type);
				if (part != null && !part.isClause()) clauses.add(begin.word());
				for (AutomatonState.Step next : at.steps.values())
					if (!next.isClause() && next.begun() == null && seen.add(next.next())) open.add(next.next());
				if (at.name != null && seen.add(at.name.next())) open.add(at.name.next());
			}
		}
		return clauses;
	}

	/** The words that begin the clauses and elements of a block, in the order of the grammar. */
	List<String> inside(String element) {
		AutomatonState block = element.equals(file.element) ? file.clauses : block(element);
		return block.expected().stream().filter(each -> each.form() == Form.KEYWORD || each.form() == Form.LISTED)
				.map(ExpectedToken::spelling).distinct().toList();
	}

	/** The place in the block of an element, behind its brace. */
	private AutomatonState block(String element) {
		Set<AutomatonState> seen = new LinkedHashSet<>(Set.of(starts.get(element)));
		for (int brace = types.keyword("{"); !seen.isEmpty();) {
			AutomatonState at = seen.iterator().next();
			seen.remove(at);
			if (at.steps.containsKey(brace)) return at.steps.get(brace).next().clauses;
			Set<AutomatonState> next = new LinkedHashSet<>();
			at.steps.values().forEach(step -> next.add(step.next()));
			if (at.name != null) next.add(at.name.next());
			next.remove(at);
			seen.addAll(next);
		}
		throw new IllegalStateException(element);
	}
}
