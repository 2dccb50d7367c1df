package journey.dsl.workspace.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import journey.dsl.grammar.FirstWords;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/** Which words of the language may stand where, read off the grammar. Made only when a file has syntax errors. */
public final class GrammarWords {
	/** A word as people type it, whether the language knows it or not. */
	static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*");

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
			if (found != null) addFirst(found.getAlternatives(), words);
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
			if (clauses != null) addFirst(clauses, words);
			words.removeIf(word -> !Character.isLetter(word.charAt(0)));
			return words;
		});
	}

	/** Whether the word begins an element, and so cannot stand in the middle of a clause. */
	boolean beginsElement(String word) {
		return of("Declaration").contains(word) || of("Child").contains(word);
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

	private static void addFirst(AbstractElement element, Set<String> words) {
		FirstWords.of(element, first -> {
			if (first instanceof Keyword keyword) words.add(keyword.getValue());
			else if (first instanceof EnumLiteralDeclaration literal) words.add(literal.getLiteral().getValue());
		});
	}
}
