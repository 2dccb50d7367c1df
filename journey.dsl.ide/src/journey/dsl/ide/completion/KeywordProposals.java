package journey.dsl.ide.completion;

import journey.dsl.ide.completion.Proposal.Insertion;
import journey.dsl.ide.completion.Proposal.ShownWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import journey.dsl.grammar.KeywordMeanings;
import journey.dsl.ide.completion.expected.Expected;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/**
 * Keywords that mean something at the caret, each with what the grammar demands after it. Clauses that may occur only
 * once are not offered again.
 */
final class KeywordProposals {
	/** What every element may have, and few need: behind what makes it what it is. */
	private static final Set<String> COMMON = Set.of("note", "tags", "allow");

	private static final Pattern CHOICE = Pattern.compile("\\$\\{\\d+\\|([^|]*)\\|\\}");
	private static final int MOST_SHOWN = 5;

	private final LocalDate day;

	KeywordProposals(LocalDate day) {
		this.day = day;
	}

	List<Proposal> of(List<Expected> expected) {
		List<Proposal> proposals = new ArrayList<>();
		for (Expected each : expected)
			if (each.element() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))
					&& isWanted(keyword, each))
				proposals.add(proposal(keyword, each, proposals.size()));
		return proposals;
	}

	private Proposal proposal(Keyword keyword, Expected expected, int place) {
		String word = keyword.getValue();
		Skeleton.Text skeleton = Skeleton.of(keyword, day);
		boolean isValue = GrammarUtil.containingRule(keyword) instanceof EnumRule && !skeleton.text().contains("$");
		String rank = (COMMON.contains(word) ? "4" : "3") + String.format(Locale.ROOT, "%03d", place);
		String text = KeywordMeanings.of(meant(keyword)).orElse("");
		if (isValue) return Proposal.word(word, "", CompletionItemKind.EnumMember, rank, expected.from(), text);
		boolean isLong = skeleton.text().contains("$");
		return new Proposal(new ShownWord(word, isLong ? shown(skeleton.text(), word) : "", CompletionItemKind.Keyword),
				new Insertion(isLong ? skeleton.text() : skeleton.text() + " ", isLong, expected.from()), word, rank,
				text, Optional.empty(), skeleton.asksForName());
	}

	/** A word out of a list means what its list means. */
	private static EObject meant(Keyword keyword) {
		return keyword.eContainer() instanceof EnumLiteralDeclaration literal ? literal : keyword;
	}

	/** The clause on one line, without the marks of its places; of a long list the first words. */
	private static String shown(String skeleton, String word) {
		String line = skeleton.substring(word.length()).replace("{\n\t$0\n}", "").replaceAll("\\$\\{\\d+\\}", "…")
				.replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1").strip();
		return CHOICE.matcher(line).replaceAll(choice -> {
			String[] words = choice.group(1).split(",");
			return Arrays.stream(words).limit(MOST_SHOWN).collect(Collectors.joining(" | "))
					+ (words.length > MOST_SHOWN ? " | …" : "");
		});
	}

	/** A namespace comes before everything else. */
	private static boolean isWanted(Keyword keyword, Expected expected) {
		if (keyword.getValue().equals("namespace")) return expected.given().isEmpty();
		EStructuralFeature feature = expected.type().getEStructuralFeature(expected.gives());
		return feature == null || feature.isMany() || !expected.given().contains(feature.getName());
	}
}
