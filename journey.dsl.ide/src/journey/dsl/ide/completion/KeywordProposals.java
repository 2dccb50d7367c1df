package journey.dsl.ide.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import journey.dsl.ide.completion.ExpectedWords.Expected;
import journey.dsl.ide.hover.KeywordMeanings;
import journey.dsl.journey.JourneyFile;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Keywords that mean something at the caret, each with what the grammar demands behind it. What stands there once already is not offered again. */
final class KeywordProposals {
	/** What every element may have, and few need: behind what makes it what it is. */
	private static final Set<String> COMMON = Set.of("note", "tags", "allow");

	private final LocalDate day;

	KeywordProposals(LocalDate day) {
		this.day = day;
	}

	List<Proposal> of(List<Expected> expected) {
		List<Proposal> proposals = new ArrayList<>();
		for (Expected each : expected)
			if (each.element() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0)) && isWanted(keyword, each.model()))
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
		return new Proposal(word, isLong ? shown(skeleton.text(), word) : "", CompletionItemKind.Keyword, isLong ? skeleton.text() : skeleton.text() + " ", isLong, word, rank, expected.from(),
				text, Optional.empty(), skeleton.asksForName());
	}

	/** A word out of a list means what its list means. */
	private static EObject meant(Keyword keyword) {
		return keyword.eContainer() instanceof EnumLiteralDeclaration literal ? literal : keyword;
	}

	/** The clause on one line, without the marks of its places. */
	private static String shown(String skeleton, String word) {
		return skeleton.substring(word.length()).replaceAll("\\s*\\{\\n\\t\\$0\\n\\}", "").replaceAll("\\$\\{\\d+\\|([^|]*?)\\|\\}", "$1").replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1")
				.replace(",", " | ").replace("\"\"", "\"…\"").strip();
	}

	private static boolean isWanted(Keyword keyword, EObject model) {
		if (keyword.getValue().equals("namespace")) return model == null || model instanceof JourneyFile file && file.getNamespace() == null && file.getElements().isEmpty();
		EStructuralFeature feature = model == null ? null : feature(keyword, model);
		return feature == null || feature.isMany() || NodeModelUtils.findNodesForFeature(model, feature).isEmpty();
	}

	/** What the clause that begins with the keyword says of the element around it; null if it says nothing of it by itself. */
	private static EStructuralFeature feature(Keyword keyword, EObject model) {
		if (!(GrammarUtil.containingRule(keyword) instanceof ParserRule rule)) return null;
		EClassifier type = rule.getType().getClassifier();
		boolean isOwn = rule.isFragment() || type == model.eClass();
		if (isOwn) return value(keyword).map(value -> model.eClass().getEStructuralFeature(value.getFeature())).orElse(null);
		return model.eClass().getEAllContainments().stream().filter(part -> part.getEType() == type).findFirst().orElse(null);
	}

	private static Optional<Assignment> value(Keyword keyword) {
		if (keyword.eContainer() instanceof Assignment flag) return Optional.of(flag);
		if (!(keyword.eContainer() instanceof Group group)) return Optional.empty();
		return group.getElements().stream().skip(group.getElements().indexOf(keyword)).filter(Assignment.class::isInstance).map(Assignment.class::cast).findFirst();
	}
}
