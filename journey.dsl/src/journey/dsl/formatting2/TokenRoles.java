package journey.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import journey.dsl.grammar.FirstWords;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/** What each keyword of the grammar does to the layout, read off the grammar once. */
@Singleton
public final class TokenRoles {
	private final Map<EObject, TokenRole> roles = new HashMap<>();

	@Inject
	TokenRoles(IGrammarAccess grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			for (Alternatives loop : EcoreUtil2.getAllContentsOfType(rule, Alternatives.class))
				if (isBlock(loop, rule)) put(loop, TokenRole.CLAUSE);
			for (Keyword keyword : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) punctuation(keyword);
		}
		for (String rule : Set.of("Declaration", "Child", "Import"))
			put(GrammarUtil.findRuleForName(grammar.getGrammar(), rule).getAlternatives(), TokenRole.ELEMENT);
		put(GrammarUtil.findRuleForName(grammar.getGrammar(), "EventBinding").getAlternatives(), TokenRole.ELEMENT);
	}

	/** What a token does that stands for this element of the grammar. */
	public TokenRole of(EObject grammarElement) {
		return roles.getOrDefault(grammarElement, TokenRole.WORD);
	}

	/** What is repeated behind a brace, or makes the whole file. */
	boolean isBlock(Alternatives loop, ParserRule rule) {
		if (!GrammarUtil.isMultipleCardinality(loop) || !(loop.eContainer() instanceof Group group)) return false;
		int before = group.getElements().indexOf(loop) - 1;
		if (before < 0) return false;
		boolean isFile = GrammarUtil.getGrammar(rule).getRules().get(0) == rule;
		return isFile || group.getElements().get(before) instanceof Keyword keyword && keyword.getValue().equals("{");
	}

	private void punctuation(Keyword keyword) {
		switch (keyword.getValue()) {
			case "{" -> roles.put(keyword, TokenRole.OPEN);
			case "}" -> roles.put(keyword, TokenRole.CLOSE);
			case "," -> roles.put(keyword, TokenRole.COMMA);
			case ".", ".*" -> roles.put(keyword, TokenRole.DOT);
			default -> {
			}
		}
	}

	private void put(AbstractElement element, TokenRole role) {
		FirstWords.of(element, first -> roles.put(first, role));
	}
}
