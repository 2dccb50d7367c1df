package journey.dsl.ide.colouring;

import java.util.Set;
import journey.dsl.formatting2.TokenRole;
import journey.dsl.formatting2.TokenRoles;
import journey.dsl.ide.workspace.OpenFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Tells the roles of words by the parts of the grammar that they were read as: every word of the language can also be a
 * name.
 */
public final class WordRoles {
	private static final Set<String> FIGURES = Set.of("INT", "DECIMAL", "PERCENT", "DATE", "TIME");
	private static final Set<String> FIGURE_RULES = Set.of("Duration", "Count", "PlainNumber", "Percentage", "Money",
			"Number");

	private final TokenRoles places;

	private WordRoles(TokenRoles places) {
		this.places = places;
	}

	/** The roles of the words of that file. */
	public static WordRoles in(OpenFile file) {
		return new WordRoles(file.tree().getResourceServiceProvider().get(TokenRoles.class));
	}

	/** What that word is. */
	public WordRole of(ILeafNode leaf) {
		if (leaf.isHidden()) return comment(leaf.getText());
		EObject grammar = leaf.getGrammarElement();
		if (grammar == null) return WordRole.OTHER;
		String rule = ruleOf(grammar);
		if (rule.equals("Name")) return name(leaf.getParent());
		if (grammar instanceof RuleCall call && call.getRule() instanceof TerminalRule terminal)
			return terminal(terminal.getName(), rule);
		if (FIGURE_RULES.contains(rule)) return WordRole.FIGURE;
		if (grammar instanceof EnumLiteralDeclaration) return literal(grammar, leaf);
		boolean isWord = grammar instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0));
		return isWord && !rule.endsWith("Word") ? WordRole.KEYWORD : WordRole.OTHER;
	}

	private static WordRole comment(String text) {
		if (text.startsWith("/**") && text.length() > 4) return WordRole.DOCUMENTATION;
		return text.startsWith("/*") || text.startsWith("//") ? WordRole.COMMENT : WordRole.OTHER;
	}

	private static WordRole terminal(String terminal, String rule) {
		if (terminal.equals("STRING")) return WordRole.TEXT;
		return FIGURES.contains(terminal) || FIGURE_RULES.contains(rule) ? WordRole.FIGURE : WordRole.OTHER;
	}

	/** Literals that begin a clause are read like keywords; units belong to their figures. */
	private WordRole literal(EObject literal, ILeafNode leaf) {
		if (places.of(literal) == TokenRole.CLAUSE) return WordRole.KEYWORD;
		boolean isUnitOfFigure = leaf.getParent().getGrammarElement() != null
				&& FIGURE_RULES.contains(ruleOf(leaf.getParent().getGrammarElement()));
		return isUnitOfFigure ? WordRole.FIGURE : WordRole.VALUE;
	}

	private static WordRole name(INode name) {
		for (INode node = name; node != null && node.getGrammarElement() != null; node = node.getParent()) {
			EObject grammar = node.getGrammarElement();
			if (grammar instanceof CrossReference) return WordRole.USED_NAME;
			Assignment assignment = grammar instanceof AbstractElement element
					? GrammarUtil.containingAssignment(element) : null;
			if (assignment == null) continue;
			return switch (assignment.getFeature()) {
				case "name" -> WordRole.DECLARED_NAME;
				case "tags" -> WordRole.TAG;
				case "namespace", "imported" -> WordRole.NAMESPACE;
				default -> WordRole.OTHER;
			};
		}
		return WordRole.OTHER;
	}

	private static String ruleOf(EObject grammar) {
		AbstractRule rule = GrammarUtil.containingRule(grammar);
		return rule == null ? "" : rule.getName();
	}
}
