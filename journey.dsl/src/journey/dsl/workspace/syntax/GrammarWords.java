package journey.dsl.workspace.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** Which words of the language may stand where, read off the grammar. Made only when a file has syntax errors. */
public final class GrammarWords {
	private final Grammar grammar;
	private final Map<String, Set<String>> starts = new HashMap<>();

	/** The words of this grammar. */
	public GrammarWords(Grammar grammar) {
		this.grammar = grammar;
	}

	/** The words that may begin something of the rule: clauses and children of a block, words of a list. */
	Set<String> of(String rule) {
		return starts.computeIfAbsent(rule, name -> {
			Set<String> words = new LinkedHashSet<>();
			AbstractRule found = GrammarUtil.findRuleForName(grammar, name);
			if (found != null) first(found.getAlternatives(), words, new HashSet<>());
			return words;
		});
	}

	/** The words that begin clauses and children inside the block of an element, by the name of its rule. */
	Set<String> inside(String rule) {
		return starts.computeIfAbsent(rule + "{", name -> {
			Set<String> words = new LinkedHashSet<>();
			AbstractRule found = GrammarUtil.findRuleForName(grammar, rule);
			if (found == null) return words;
			Alternatives clauses = clauses(found.getAlternatives());
			if (clauses != null) first(clauses, words, new HashSet<>());
			words.removeIf(word -> !Character.isLetter(word.charAt(0)));
			return words;
		});
	}

	/** The keywords of elements in whose block {@code word} begins a clause, in the order of the grammar. */
	List<String> homesOf(String word) {
		Map<String, String> homes = new LinkedHashMap<>();
		for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
			if (rule.isFragment() || clauses(rule.getAlternatives()) == null || !inside(rule.getName()).contains(word)) continue;
			Set<String> keywords = of(rule.getName());
			if (keywords.size() == 1) homes.put(rule.getName(), keywords.iterator().next());
		}
		return new ArrayList<>(homes.values());
	}

	/** Every word of the language. */
	Set<String> all() {
		Set<String> words = new LinkedHashSet<>(GrammarUtil.getAllKeywords(grammar));
		words.removeIf(word -> !Character.isLetter(word.charAt(0)));
		return words;
	}

	private static Alternatives clauses(AbstractElement element) {
		if (element instanceof Alternatives found && GrammarUtil.isMultipleCardinality(found)) return found;
		for (var child : element.eContents())
			if (child instanceof AbstractElement inner) {
				Alternatives found = clauses(inner);
				if (found != null) return found;
			}
		return null;
	}

	/** Adds the first words of {@code element}; whether it may also be empty. */
	private boolean first(AbstractElement element, Set<String> words, Set<AbstractRule> seen) {
		boolean empty = GrammarUtil.isOptionalCardinality(element);
		if (element instanceof Keyword keyword) {
			words.add(keyword.getValue());
		} else if (element instanceof EnumLiteralDeclaration literal) {
			words.add(literal.getLiteral().getValue());
		} else if (element instanceof Assignment assignment) {
			if (!assignment.getFeature().equals("strays")) first(assignment.getTerminal(), words, seen);
		} else if (element instanceof Alternatives alternatives) {
			for (AbstractElement each : alternatives.getElements()) empty |= first(each, words, seen);
		} else if (element instanceof Group group) {
			boolean all = true;
			for (AbstractElement each : group.getElements()) if (all) all = first(each, words, seen);
			empty |= all;
		} else if (element instanceof RuleCall call) {
			boolean named = call.getRule() instanceof TerminalRule || call.getRule().getName().equals("Name");
			if (!named && seen.add(call.getRule())) first(call.getRule().getAlternatives(), words, seen);
		} else {
			empty |= !(element instanceof CrossReference);
		}
		return empty;
	}
}
