package journey.dsl.grammar.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import journey.dsl.grammar.KeywordMeanings;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * What an author chooses, under the word that people have for it; and which of these are written by a rule of the
 * grammar.
 */
final class ClauseValues {
	private static final String TEXT = "\"…\"";

	private final Grammar grammar;
	private final Map<String, AbstractRule> met = new LinkedHashMap<>();

	ClauseValues(Grammar grammar) {
		this.grammar = grammar;
	}

	/**
	 * The rules of all values that were met so far, by their kinds, apart from names, texts and choices between words.
	 */
	Map<String, AbstractRule> met() {
		return met;
	}

	/** How it is written in a clause. */
	String syntax(AbstractElement value) {
		if (value instanceof Keyword keyword) return keyword.getValue();
		String kind = kind(value);
		return kind.equals("text") ? TEXT : kind.toUpperCase(Locale.ROOT);
	}

	/** The word that people have for it. */
	String kind(AbstractElement value) {
		if (value instanceof Keyword) return "";
		if (value instanceof CrossReference reference) return named(reference.getType().getClassifier());
		if (value instanceof Alternatives choice) return kind(choice.getElements().get(0));
		AbstractRule rule = ((RuleCall) value).getRule();
		String kind = switch (rule.getName()) {
			case "STRING" -> "text";
			case "INT" -> "number";
			case "ID" -> "word";
			case "QualifiedName", "ImportedName" -> "name";
			default -> dashed(rule.getName());
		};
		if (!kind.equals("text") && !kind.equals("name") && !(rule instanceof EnumRule)) met.putIfAbsent(kind, rule);
		return kind;
	}

	/** What is said of such a value wherever it stands. */
	String meaning(AbstractElement value) {
		AbstractRule rule = value instanceof RuleCall call ? call.getRule() : null;
		if (value instanceof CrossReference reference)
			rule = GrammarUtil.findRuleForName(grammar, reference.getType().getClassifier().getName());
		return rule == null || rule.getType() == null ? "" : KeywordMeanings.of(rule).orElse("");
	}

	/** The values that a value may be, if its rule is a choice between others. */
	List<Part> inner(AbstractRule rule) {
		List<AbstractElement> others = rule.getAlternatives() instanceof Alternatives choice ? choice.getElements()
				: List.of();
		return others.stream().filter(RuleCall.class::isInstance)
				.map(each -> new Part(syntax(each), KeywordMeanings.of(((RuleCall) each).getRule()).orElse(""),
						List.of(), kind(each), choices(each), false))
				.toList();
	}

	/** The words that may stand for it; none if it is no choice between words. */
	static List<String> choices(AbstractElement value) {
		if (!(value instanceof RuleCall call) || !(call.getRule() instanceof EnumRule rule)) return List.of();
		return EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream()
				.map(each -> each.getLiteral().getValue()).distinct().toList();
	}

	/** The word that declares what is named, or else what it is called. */
	private String named(EClassifier type) {
		List<String> words = new ArrayList<>();
		for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
			boolean declares = rule.getType() != null && rule.getType().getClassifier() == type;
			if (declares && rule.getAlternatives() instanceof Group group
					&& group.getElements().get(0) instanceof Keyword keyword)
				words.add(keyword.getValue());
		}
		return words.size() == 1 ? words.get(0) : dashed(type.getName());
	}

	private static String dashed(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}
}
