package journey.dsl.ide.completion.expected;

import java.util.ArrayList;
import java.util.List;
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
 * What the grammar still has at some place in a text: an element, and the rest after it. What can come next is worked
 * out once for each rest, and a block has the same rest for all of its clauses, so a long text costs no more than its
 * words.
 */
final class Rest {
	private final AbstractElement element;
	private final Mark mark;
	private final boolean isAgain;
	private final Rest behind;
	private List<Word> words;

	/** What happens on the way to a word. */
	sealed interface Mark {
		/** An element begins, or a part of one. */
		record Enter(AbstractRule rule) implements Mark {}

		/** It ends. */
		record Leave() implements Mark {}

		/** A value is given. */
		record Give(String feature) implements Mark {}

		/** The name of another element begins. */
		record Name(CrossReference reference) implements Mark {}

		/** It ends. */
		record Named() implements Mark {}
	}

	/**
	 * A word that can come next.
	 *
	 * @param element a keyword, or a call of a rule that reads one word
	 * @param marks what happens on the way to it
	 * @param rest what comes behind it
	 */
	record Word(AbstractElement element, List<Mark> marks, Rest rest) {}

	private Rest(AbstractElement element, Mark mark, boolean isAgain, Rest behind) {
		this.element = element;
		this.mark = mark;
		this.isAgain = isAgain;
		this.behind = behind;
	}

	/** A whole text. */
	static Rest of(ParserRule entry) {
		return new Rest(entry.getAlternatives(), null, false, null);
	}

	/** The words that can come next. */
	List<Word> words() {
		if (words == null) {
			List<Word> found = new ArrayList<>();
			collect(this, List.of(), found);
			words = found;
		}
		return words;
	}

	/** What comes after its first element; null if nothing does. */
	Rest behind() {
		return behind;
	}

	/** What happens where it begins; null if nothing does. */
	Mark mark() {
		return mark;
	}

	private static void collect(Rest rest, List<Mark> marks, List<Word> words) {
		if (rest == null) return;
		if (rest.mark != null) {
			collect(rest.behind, with(marks, rest.mark), words);
			return;
		}
		boolean isMany = GrammarUtil.isMultipleCardinality(rest.element);
		Rest after = !isMany ? rest.behind : rest.isAgain ? rest : new Rest(rest.element, null, true, rest.behind);
		inside(rest.element, after, marks, words);
		if (rest.isAgain || GrammarUtil.isOptionalCardinality(rest.element)) collect(rest.behind, marks, words);
	}

	private static void inside(AbstractElement element, Rest after, List<Mark> marks, List<Word> words) {
		if (element instanceof Keyword) words.add(new Word(element, marks, after));
		else if (element instanceof Group group) collect(chain(group.getElements(), after), marks, words);
		else if (element instanceof Alternatives choice)
			for (AbstractElement each : choice.getElements())
				collect(new Rest(each, null, false, after), marks, words);
		else if (element instanceof Action) collect(after, marks, words);
		else if (element instanceof Assignment value) assignment(value, after, marks, words);
		else if (element instanceof CrossReference name)
			inside(name.getTerminal(), new Rest(null, new Mark.Named(), false, after),
					with(marks, new Mark.Name(name)), words);
		else if (element instanceof RuleCall call) call(call, after, marks, words);
	}

	private static Rest chain(List<AbstractElement> elements, Rest after) {
		Rest chain = after;
		for (int at = elements.size() - 1; at >= 0; at--) chain = new Rest(elements.get(at), null, false, chain);
		return chain;
	}

	private static void assignment(Assignment value, Rest after, List<Mark> marks, List<Word> words) {
		inside(value.getTerminal(), after, with(marks, new Mark.Give(value.getFeature())), words);
	}

	private static void call(RuleCall call, Rest after, List<Mark> marks, List<Word> words) {
		AbstractRule rule = call.getRule();
		if (rule instanceof TerminalRule || rule.getName().equals("Name")) words.add(new Word(call, marks, after));
		else if (rule instanceof EnumRule)
			for (EnumLiteralDeclaration each : EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class))
				words.add(new Word(each.getLiteral(), marks, after));
		else if (rule instanceof ParserRule parser) {
			boolean isPart = parser.isFragment() || GrammarUtil.isDatatypeRule(parser);
			Rest end = isPart ? after : new Rest(null, new Mark.Leave(), false, after);
			collect(new Rest(rule.getAlternatives(), null, false, end),
					isPart ? marks : with(marks, new Mark.Enter(rule)), words);
		}
	}

	private static List<Mark> with(List<Mark> marks, Mark mark) {
		List<Mark> all = new ArrayList<>(marks);
		all.add(mark);
		return all;
	}
}
