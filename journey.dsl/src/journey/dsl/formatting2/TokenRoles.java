package journey.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import journey.dsl.formatting2.Token.Role;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** What each keyword of the grammar does to the layout, read off the grammar once. */
@Singleton
final class TokenRoles {
	private final Map<EObject, Role> roles = new HashMap<>();

	@Inject
	TokenRoles(IGrammarAccess grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			for (Alternatives loop : EcoreUtil2.getAllContentsOfType(rule, Alternatives.class))
				if (isBlock(loop, rule)) put(loop, Role.CLAUSE, new HashSet<>());
			for (Keyword keyword : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) punctuation(keyword);
		}
		for (String rule : Set.of("Declaration", "Child", "Import")) put(GrammarUtil.findRuleForName(grammar.getGrammar(), rule).getAlternatives(), Role.ELEMENT, new HashSet<>());
		put(GrammarUtil.findRuleForName(grammar.getGrammar(), "EventBinding").getAlternatives(), Role.ELEMENT, new HashSet<>());
	}

	/** What a token does that stands for this element of the grammar. */
	Role of(EObject grammarElement) {
		return roles.getOrDefault(grammarElement, Role.WORD);
	}

	private static boolean isBlock(Alternatives loop, ParserRule rule) {
		if (rule.isFragment() || !GrammarUtil.isMultipleCardinality(loop)) return false;
		if (rule.getAlternatives() instanceof Group file && file.getElements().contains(loop) && !startsWithKeyword(file)) return true;
		return loop.eContainer() instanceof Group group && group.getElements().get(0) instanceof Keyword keyword && keyword.getValue().equals("{");
	}

	private static boolean startsWithKeyword(Group group) {
		return group.getElements().get(0) instanceof Keyword;
	}

	private void punctuation(Keyword keyword) {
		switch (keyword.getValue()) {
			case "{" -> roles.put(keyword, Role.OPEN);
			case "}" -> roles.put(keyword, Role.CLOSE);
			case "," -> roles.put(keyword, Role.COMMA);
			case ".", ".*" -> roles.put(keyword, Role.DOT);
			default -> { }
		}
	}

	/** Gives {@code role} to every keyword that {@code element} may begin with; whether it may also be empty. */
	private boolean put(AbstractElement element, Role role, Set<AbstractRule> seen) {
		boolean empty = GrammarUtil.isOptionalCardinality(element);
		if (element instanceof Keyword keyword) {
			roles.put(keyword, role);
		} else if (element instanceof EnumLiteralDeclaration literal) {
			roles.put(literal, role);
		} else if (element instanceof Assignment assignment) {
			if (!assignment.getFeature().equals("strays")) put(assignment.getTerminal(), role, seen);
		} else if (element instanceof Alternatives alternatives) {
			for (AbstractElement each : alternatives.getElements()) empty |= put(each, role, seen);
		} else if (element instanceof Group group) {
			boolean all = true;
			for (AbstractElement each : group.getElements()) if (all) all = put(each, role, seen);
			empty |= all;
		} else if (element instanceof RuleCall call) {
			boolean words = call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) || call.getRule() instanceof EnumRule;
			if (call.getRule() instanceof EnumRule) roles.put(call, role);
			if (words && seen.add(call.getRule())) put(call.getRule().getAlternatives(), role, seen);
		} else {
			empty |= element instanceof Action;
		}
		return empty;
	}
}
