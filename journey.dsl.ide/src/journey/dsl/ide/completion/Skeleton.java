package journey.dsl.ide.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import journey.dsl.grammar.RequiredParts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * A clause or element to fill in, from its first keyword: what the grammar demands after it, with a place for each
 * value. Of the optional parts, it has only titles and the blocks of elements.
 */
final class Skeleton {
	private final LocalDate day;
	private final StringBuilder text = new StringBuilder();
	private final Set<AbstractRule> open = new HashSet<>();
	private int places;
	private boolean asksForName;

	private Skeleton(LocalDate day) {
		this.day = day;
	}

	/**
	 * What follows from a keyword.
	 *
	 * @param text with places to fill in, as snippets of the protocol have them
	 * @param asksForName whether the first place is for a name that can be completed again
	 */
	record Text(String text, boolean asksForName) {}

	/** The clause or element that begins with the keyword. */
	static Text of(Keyword keyword, LocalDate day) {
		Skeleton skeleton = new Skeleton(day);
		skeleton.keyword(keyword);
		skeleton.behind(keyword);
		return new Text(skeleton.text.toString(), skeleton.asksForName);
	}

	/** What comes behind an element in the groups around it, up to the alternative or rule that it begins. */
	private void behind(AbstractElement element) {
		EObject container = element.eContainer();
		if (container instanceof Group group) {
			List<AbstractElement> parts = group.getElements();
			for (AbstractElement part : parts.subList(parts.indexOf(element) + 1, parts.size())) add(part);
			if (!isOptional(group)) behind(group);
		} else if (container instanceof Assignment assignment) {
			if (!isOptional(assignment)) behind(assignment);
		} else if (container instanceof Alternatives alternatives && !isOptional(alternatives)
				&& alternatives.eContainer() instanceof Group) {
			behind(alternatives);
		} else if (container instanceof EnumLiteralDeclaration literal) {
			afterFirstOf(GrammarUtil.containingRule(literal));
		}
	}

	/** A clause that begins with a word out of a list goes on where the list is called. */
	private void afterFirstOf(AbstractRule list) {
		for (AbstractRule rule : GrammarUtil.getGrammar(list).getRules())
			if (rule instanceof ParserRule && rule.getAlternatives() instanceof Group group
					&& group.getElements().get(0) instanceof Assignment first
					&& first.getTerminal() instanceof RuleCall call && call.getRule() == list) {
						for (AbstractElement part : group.getElements().subList(1, group.getElements().size()))
							add(part);
						return;
					}
	}

	private void add(AbstractElement element) {
		if (isOptional(element)) {
			optional(element);
		} else if (element instanceof Keyword keyword) {
			keyword(keyword);
		} else if (element instanceof Group group) {
			group.getElements().forEach(this::add);
		} else if (element instanceof Alternatives alternatives) {
			add(alternatives.getElements().get(0));
		} else if (element instanceof Assignment assignment) {
			value(assignment);
		} else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule) {
			inside(rule);
		}
	}

	private void optional(AbstractElement element) {
		if (element instanceof Alternatives parts && GrammarUtil.isMultipleCardinality(parts))
			parts.getElements().stream().filter(Skeleton::isNeeded).forEach(this::add);
		else if (element instanceof Assignment title && title.getFeature().equals("title")) value(title);
		else if (element instanceof Group group && group.getElements().get(0) instanceof Keyword brace
				&& brace.getValue().equals("{")) {
			space();
			text.append("{\n\t$0\n}");
		}
	}

	/** Whether a clause needs a part that can come anywhere in it. */
	private static boolean isNeeded(AbstractElement part) {
		EClass clause = (EClass) GrammarUtil.containingRule(part).getType().getClassifier();
		return GrammarUtil.containedAssignments(part).stream()
				.anyMatch(value -> RequiredParts.isAlwaysNeeded(clause, value.getFeature()))
				|| part instanceof Assignment value && RequiredParts.isAlwaysNeeded(clause, value.getFeature());
	}

	private void value(Assignment assignment) {
		AbstractElement terminal = assignment.getTerminal();
		if (terminal instanceof Keyword keyword) keyword(keyword);
		else if (terminal instanceof CrossReference reference) {
			if (places == 0) asksForName = true;
			place(noun(reference));
		} else if (terminal instanceof RuleCall call) value(call.getRule(), assignment.getFeature());
		else if (terminal instanceof Alternatives alternatives
				&& alternatives.getElements().get(0) instanceof RuleCall call)
			value(call.getRule(), assignment.getFeature());
	}

	/** The word that people use for what is named. */
	private static String noun(CrossReference reference) {
		String type = reference.getType().getClassifier().getName();
		return switch (type) {
			case "SupportSystem" -> "system";
			case "BusinessCalendar" -> "calendar";
			default -> type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
		};
	}

	private void value(AbstractRule rule, String feature) {
		if (rule instanceof EnumRule words) choice(words);
		else if (rule.getName().equals("STRING")) {
			space();
			text.append("\"${").append(++places).append(feature.equals("title") ? ":Title" : "").append("}\"");
		} else if (rule.getName().equals("Name")) place("name");
		else if (rule instanceof TerminalRule || example(rule) != null) place(example(rule));
		else if (rule instanceof ParserRule parser) inside(parser);
	}

	/** A value as people write it, to be written over. */
	private String example(AbstractRule rule) {
		return switch (rule.getName()) {
			case "INT", "Number" -> "1";
			case "PERCENT" -> "50%";
			case "DATE" -> day.toString();
			case "TIME" -> "09:00";
			case "Duration", "Value" -> "2 days";
			case "Money" -> "EUR 100";
			case "QualifiedName", "ImportedName" -> "name";
			default -> null;
		};
	}

	private void choice(EnumRule words) {
		List<String> literals = new ArrayList<>();
		words.eAllContents().forEachRemaining(each -> {
			if (each instanceof Keyword keyword) literals.add(keyword.getValue());
		});
		space();
		text.append("${").append(++places).append('|').append(literals.stream().collect(Collectors.joining(",")))
				.append("|}");
	}

	private void inside(ParserRule rule) {
		if (!open.add(rule)) return;
		add(rule.getAlternatives());
		open.remove(rule);
	}

	private void keyword(Keyword keyword) {
		space();
		text.append(keyword.getValue());
	}

	private void place(String example) {
		space();
		text.append("${").append(++places).append(':').append(example == null ? "" : example).append('}');
	}

	private void space() {
		if (text.length() > 0) text.append(' ');
	}

	private static boolean isOptional(AbstractElement element) {
		return GrammarUtil.isOptionalCardinality(element);
	}
}
