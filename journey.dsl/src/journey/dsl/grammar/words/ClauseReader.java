package journey.dsl.grammar.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.dsl.grammar.KeywordMeanings;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.UnorderedGroup;

/**
 * Reads one clause, or the head of an element: the words that begin it, and its parts with the words that lead to them.
 */
final class ClauseReader {
	private final ClauseValues values;
	private final List<String> begin = new ArrayList<>();
	private final Set<AbstractElement> begun = new HashSet<>();
	private final List<Part> parts = new ArrayList<>();
	private List<String> leading = new ArrayList<>();
	private final List<String> synonyms = new ArrayList<>();
	private String last = "";
	private boolean isMore;
	private boolean isInAnyOrder;

	private ClauseReader(ClauseValues values) {
		this.values = values;
	}

	/** The clause that is read so; it means what its first word does. */
	static Clause of(AbstractElement grammar, ClauseValues values) {
		return read(grammar, first(grammar).flatMap(
				word -> word instanceof Assignment value ? KeywordMeanings.of(value) : KeywordMeanings.of(word)),
				values);
	}

	/** The clause or head of an element that is read by that rule. */
	static Clause of(ParserRule rule, ClauseValues values) {
		return read(rule.getAlternatives(), KeywordMeanings.of(rule), values);
	}

	private static Clause read(AbstractElement grammar, Optional<String> meaning, ClauseValues values) {
		ClauseReader reader = new ClauseReader(values);
		reader.begin(grammar);
		reader.add(grammar, false);
		return new Clause(grammar, List.copyOf(reader.begin), meaning.orElse(""), List.copyOf(reader.parts),
				reader.isInAnyOrder, Optional.empty());
	}

	private static Optional<AbstractElement> first(AbstractElement grammar) {
		if (grammar instanceof Keyword || grammar instanceof Assignment) return Optional.of(grammar);
		return Stream.of(grammar).filter(CompoundElement.class::isInstance).map(CompoundElement.class::cast)
				.flatMap(compound -> compound.getElements().stream()).flatMap(each -> first(each).stream()).findFirst();
	}

	/** Up to the first value; a mere word that is a value itself begins a clause, too. */
	private void begin(AbstractElement grammar) {
		List<AbstractElement> elements = grammar instanceof CompoundElement compound
				&& !(grammar instanceof Alternatives) ? compound.getElements() : List.of(grammar);
		for (AbstractElement each : elements) {
			AbstractElement word = each instanceof Assignment value ? value.getTerminal() : each;
			if (word instanceof Keyword keyword && !GrammarUtil.isOptionalCardinality(each)) {
				begin.add(keyword.getValue());
				begun.add(each);
			} else if (!(each instanceof Action)) {
				return;
			}
		}
	}

	private void add(AbstractElement element, boolean isOptional) {
		if (begun.contains(element) || isBlock(element)) return;
		boolean mayMiss = isOptional || GrammarUtil.isOptionalCardinality(element);
		if (element instanceof Keyword keyword) word(keyword);
		else if (element instanceof Assignment value) value(value, mayMiss);
		else if (element instanceof Alternatives choice) choice(choice, mayMiss);
		else if (element instanceof CompoundElement compound)
			all(compound.getElements(), compound instanceof UnorderedGroup, mayMiss);
		else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment())
			add(rule.getAlternatives(), mayMiss);
	}

	private static boolean isBlock(AbstractElement element) {
		return element instanceof CompoundElement compound && compound.getElements().get(0) instanceof Keyword brace
				&& brace.getValue().equals("{");
	}

	private void word(Keyword keyword) {
		if (keyword.getValue().equals(",")) isMore = true;
		else
			leading.add(keyword.getValue());
	}

	private void value(Assignment value, boolean isOptional) {
		boolean isListed = isMore && value.getFeature().equals(last);
		isMore = false;
		if (isListed) {
			parts.set(parts.size() - 1, parts.get(parts.size() - 1).andMore());
			return;
		}
		AbstractElement terminal = value.getTerminal();
		List<String> words = new ArrayList<>(leading);
		String kind = values.kind(terminal);
		words.add(values.syntax(terminal));
		String syntax = String.join(" ", words);
		if (!(terminal instanceof Keyword)) words.remove(words.size() - 1);
		words.addAll(synonyms);
		synonyms.clear();
		boolean isPlain = !isOptional && ClauseValues.choices(terminal).isEmpty();
		String meaning = KeywordMeanings.of(value).filter(said -> !isPlain || !said.equals(values.meaning(terminal)))
				.orElse("");
		parts.add(new Part(syntax, meaning, List.copyOf(words), kind, ClauseValues.choices(terminal), isOptional));
		leading.clear();
		last = value.getFeature();
	}

	private void all(List<AbstractElement> elements, boolean areInAnyOrder, boolean isOptional) {
		isInAnyOrder |= areInAnyOrder;
		for (AbstractElement each : elements) add(each, isOptional);
		if (!leading.isEmpty() && !parts.isEmpty())
			parts.set(parts.size() - 1, parts.get(parts.size() - 1).with(leading, synonyms));
		leading.clear();
		synonyms.clear();
	}

	/**
	 * Of several words for the same, the first; otherwise one of the parts, or if they come again, any of them in any
	 * order.
	 */
	private void choice(Alternatives choice, boolean isOptional) {
		if (choice.getElements().stream().allMatch(Keyword.class::isInstance)) {
			List<String> same = choice.getElements().stream().map(each -> ((Keyword) each).getValue()).toList();
			leading.add(same.get(0));
			synonyms.addAll(same.subList(1, same.size()));
			return;
		}
		isInAnyOrder |= GrammarUtil.isMultipleCardinality(choice);
		List<String> before = leading;
		for (AbstractElement each : choice.getElements()) {
			leading = new ArrayList<>(before);
			add(each, isOptional || choice.getElements().size() > 1);
		}
		leading = new ArrayList<>();
	}
}
