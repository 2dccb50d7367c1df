package journey.dsl.grammar;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The words that a part of the grammar may begin with; names and values are none of them. */
public final class FirstWords {
	private final Consumer<AbstractElement> taker;
	private final Set<AbstractRule> seen = new HashSet<>();

	private FirstWords(Consumer<AbstractElement> taker) {
		this.taker = taker;
	}

	/**
	 * Hands over each keyword, literal of an enumeration, and call of an enumeration that {@code element} may begin
	 * with.
	 */
	public static void of(AbstractElement element, Consumer<AbstractElement> taker) {
		new FirstWords(taker).visit(element);
	}

	/** Visits {@code element}; whether it may also be empty. */
	private boolean visit(AbstractElement element) {
		boolean empty = GrammarUtil.isOptionalCardinality(element) || element instanceof Action;
		if (element instanceof Keyword || element instanceof EnumLiteralDeclaration) {
			taker.accept(element);
		} else if (element instanceof Assignment assignment) {
			visit(assignment.getTerminal());
		} else if (element instanceof Alternatives alternatives) {
			for (AbstractElement each : alternatives.getElements()) empty |= visit(each);
		} else if (element instanceof Group group) {
			boolean all = true;
			for (AbstractElement each : group.getElements()) if (all) all = visit(each);
			empty |= all;
		} else if (element instanceof RuleCall call) {
			call(call);
		}
		return empty;
	}

	private void call(RuleCall call) {
		AbstractRule rule = call.getRule();
		boolean isEnumeration = rule instanceof EnumRule;
		if (isEnumeration) taker.accept(call);
		boolean hasWords = isEnumeration || rule instanceof ParserRule parsed && !GrammarUtil.isDatatypeRule(parsed);
		if (hasWords && seen.add(rule)) visit(rule.getAlternatives());
	}
}
