package journey.generate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Widens the stub word rules at the end of the grammar: {@code Name} by every keyword, so that each may name something;
 * {@code StrayWord} by the keywords that are ambiguous in no block; {@code Misplaced…Word} by the keywords that belong
 * elsewhere and are unambiguous in the blocks that use that rule.
 */
final class WordLists {
	private static final Pattern WORD = Pattern.compile("\\p{L}.*");

	private final Grammar grammar;
	private final Set<String> keywords = new TreeSet<>();
	/** Words that end the block they stand in: those that begin an element. */
	private final Set<String> closing = new TreeSet<>(Set.of("import", "namespace"));
	/** Rule of misplaced words -> what cannot be misplaced in the blocks that use it. */
	private final Map<String, Set<String>> taken = new LinkedHashMap<>();

	private WordLists(Grammar grammar) {
		this.grammar = grammar;
		for (String keyword : GrammarUtil.getAllKeywords(grammar)) if (WORD.matcher(keyword).matches()) keywords.add(keyword);
		closing.addAll(ClauseStarts.first(rule("Declaration")));
		closing.addAll(ClauseStarts.first(rule("Child")));
		for (ParserRule rule : GrammarUtil.allParserRules(grammar))
			for (Assignment assignment : EcoreUtil2.getAllContentsOfType(rule, Assignment.class))
				if (ClauseStarts.isStray(assignment) && !rule.isFragment()) {
					String words = wordRule(((RuleCall) assignment.getTerminal()).getRule().getName());
					taken.computeIfAbsent(words, w -> new TreeSet<>(closing)).addAll(ClauseStarts.in(rule));
				}
	}

	/** The text of the grammar with its stubs widened. */
	static String widen(Grammar grammar, String source) {
		return new WordLists(grammar).widen(source);
	}

	private String widen(String source) {
		Set<String> stray = new TreeSet<>(keywords);
		taken.values().forEach(stray::removeAll);
		String widened = append(append(source, "Name", keywords), "StrayWord", stray);
		for (var entry : taken.entrySet()) {
			if (entry.getKey().equals("StrayWord")) continue;
			Set<String> misplaced = new TreeSet<>(keywords);
			misplaced.removeAll(entry.getValue());
			misplaced.removeAll(stray);
			widened = entry.getKey().startsWith("Misplaced")
					? replace(widened, entry.getKey(), misplaced) : append(widened, entry.getKey(), misplaced);
		}
		return widened;
	}

	private static String append(String source, String rule, Set<String> words) {
		Matcher stub = stub(source, rule);
		return source.substring(0, stub.end(1)) + " | " + alternatives(words) + source.substring(stub.end(1));
	}

	private static String replace(String source, String rule, Set<String> words) {
		Matcher stub = stub(source, rule);
		return source.substring(0, stub.start(1)) + alternatives(words) + source.substring(stub.end(1));
	}

	private static Matcher stub(String source, String rule) {
		Matcher stub = Pattern.compile("(?m)^" + rule + ": (.*);$").matcher(source);
		if (!stub.find()) throw new IllegalStateException("The grammar has no stub rule '" + rule + ": …;' on one line.");
		return stub;
	}

	private static String alternatives(Set<String> words) {
		return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" | "));
	}

	private ParserRule rule(String name) {
		return (ParserRule) GrammarUtil.findRuleForName(grammar, name);
	}

	/** {@code MisplacedStage} reads the words of {@code MisplacedStageWord}, {@code Stray} those of {@code StrayWord}. */
	private String wordRule(String strayRule) {
		EObject word = rule(strayRule).eContents().stream().filter(AbstractElement.class::isInstance).findFirst().orElseThrow();
		return EcoreUtil2.getAllContentsOfType(word, RuleCall.class).get(0).getRule().getName();
	}
}
