package journey.dsl.grammar.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.dsl.grammar.FirstWords;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Reads the blocks of a grammar: that of a file, and those of all elements that may stand in it. */
final class BlockReader {
	private final ClauseValues values;
	private final Map<ParserRule, ElementGrammar> blocks = new LinkedHashMap<>();

	private BlockReader(ClauseValues values) {
		this.values = values;
	}

	/** The blocks, that of a file first, elements before those that stand in them. */
	static List<ElementGrammar> of(Grammar grammar, ClauseValues values) {
		BlockReader reader = new BlockReader(values);
		ParserRule file = (ParserRule) grammar.getRules().get(0);
		reader.read(file, EcoreUtil2.getAllContentsOfType(file, Alternatives.class).get(0));
		return List.copyOf(reader.blocks.values());
	}

	private void read(ParserRule rule, AbstractElement content) {
		Clause head = blocks.isEmpty() ? new Clause(content, List.of(), "", List.of(), false, Optional.empty())
				: ClauseReader.of(rule, values);
		List<Clause> clauses = new ArrayList<>();
		Map<String, ParserRule> children = new LinkedHashMap<>();
		blocks.put(rule, new ElementGrammar(String.join(" ", head.begin()), head, clauses, new ArrayList<>()));
		addAll(content, clauses, children);
		blocks.get(rule).children().addAll(children.keySet());
		for (ParserRule child : children.values())
			if (!blocks.containsKey(child)) read(child, block(child.getAlternatives()));
	}

	private void addAll(AbstractElement content, List<Clause> clauses, Map<String, ParserRule> children) {
		List<AbstractElement> all = content instanceof Alternatives choice ? choice.getElements() : List.of(content);
		for (AbstractElement each : all) add(each, clauses, children);
	}

	private void add(AbstractElement element, List<Clause> clauses, Map<String, ParserRule> children) {
		if (!hasWords(element)) return;
		AbstractElement called = element instanceof Assignment assignment ? assignment.getTerminal() : element;
		if (called instanceof RuleCall call && call.getRule() instanceof ParserRule rule
				&& !GrammarUtil.isDatatypeRule(rule))
			addRule(rule, clauses, children);
		else if (element instanceof Alternatives) addAll(element, clauses, children);
		else
			clauses.add(ClauseReader.of(element, values));
	}

	private void addRule(ParserRule rule, List<Clause> clauses, Map<String, ParserRule> children) {
		AbstractElement content = rule.getAlternatives();
		boolean isChoice = content instanceof Alternatives choice
				&& choice.getElements().stream().allMatch(RuleCall.class::isInstance);
		if (rule.isFragment() || isChoice) addAll(content, clauses, children);
		else if (block(content) != null) children.put(word(content), rule);
		else
			clauses.add(ClauseReader.of(rule, values));
	}

	private static boolean hasWords(AbstractElement element) {
		List<AbstractElement> words = new ArrayList<>();
		FirstWords.of(element, words::add);
		return words.stream().anyMatch(
				word -> !(word instanceof Keyword keyword) || Character.isLetter(keyword.getValue().charAt(0)));
	}

	private static String word(AbstractElement content) {
		List<String> words = new ArrayList<>();
		FirstWords.of(content, word -> {
			if (word instanceof Keyword keyword) words.add(keyword.getValue());
		});
		return words.get(0);
	}

	/** What stands between the braces of an element, any of it as often as one likes; null where there are none. */
	private static AbstractElement block(AbstractElement content) {
		if (!(content instanceof CompoundElement compound)) return null;
		List<AbstractElement> elements = compound.getElements();
		boolean isBlock = elements.size() > 1 && elements.get(0) instanceof Keyword brace
				&& brace.getValue().equals("{");
		if (isBlock) return elements.get(1);
		return elements.stream().map(BlockReader::block).filter(found -> found != null).findFirst().orElse(null);
	}
}
