package journey.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import journey.dsl.grammar.KeywordMeanings;
import journey.dsl.ide.colouring.WordRole;
import journey.dsl.ide.colouring.WordRoles;
import journey.dsl.ide.navigation.NamePart;
import journey.dsl.ide.navigation.NameParts;
import journey.dsl.ide.next.NextRows;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.messages.Messages;
import journey.dsl.model.SourceFile;
import journey.dsl.model.journey.Journey;
import journey.dsl.model.source.Allowance;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.SourceRange;
import journey.dsl.rules.Finding;
import journey.dsl.rules.next.NextThing;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What to show about the word under the pointer: about a name, a word of the language, a rule, and what was found
 * there.
 */
public final class Hovers {
	/** What hovers say. */
	public static final Messages MESSAGES = new Messages(Hovers.class, "messages");

	private static final int MOST_FINDINGS = 3;

	private final OpenFile file;
	private final int offset;
	private final HoverText text;
	private SourceRange at;

	private Hovers(OpenFile file, int offset, boolean markdown) {
		this.file = file;
		this.offset = offset;
		text = new HoverText(markdown);
	}

	/**
	 * What is told at an offset; empty if there is nothing to tell.
	 *
	 * @param markdown whether the editor shows Markdown; plain text otherwise
	 */
	public static Optional<Hover> of(OpenFile file, int offset, boolean markdown) {
		Hovers hover = new Hovers(file, offset, markdown);
		hover.addName();
		if (hover.at == null) hover.addWord();
		hover.addFindings();
		if (hover.at == null) return Optional.empty();
		MarkupContent content = new MarkupContent(markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT,
				hover.text.text());
		return Optional.of(new Hover(content, file.lines().range(hover.at)));
	}

	private void addName() {
		Optional<NamePart> part = NameParts.of(file).at(offset)
				.filter(each -> !each.meanings().isEmpty() || !each.namespace().isEmpty());
		if (part.isEmpty()) return;
		at = part.get().at();
		if (part.get().meanings().isEmpty()) addNamespace(part.get().namespace());
		for (Element element : part.get().meanings()) {
			ElementHover.add(element, text, file.workspace());
			if (element instanceof Journey journey) addNext(journey);
		}
	}

	/** In every editor there is a hover, though not in each a list of what to do next. */
	private void addNext(Journey journey) {
		List<String> next = NextRows.of(journey, file.workspace()).stream().map(NextThing::sentence).toList();
		if (!next.isEmpty()) text.fact(MESSAGES.text(file.workspace().language(), "next"), next);
	}

	private void addNamespace(String name) {
		List<SourceFile> files = file.workspace().model().files().stream()
				.filter(each -> each.namespace().equals(name) || each.namespace().startsWith(name + ".")).toList();
		Facts facts = new Facts(file.workspace().wording());
		facts.add("files", Optional.of(String.valueOf(files.size())));
		facts.add("names",
				Optional.of(String.valueOf(files.stream().mapToInt(each -> each.declarations().size()).sum())));
		text.heading(name, "namespace " + name).facts();
		for (Facts.Fact fact : facts.all()) text.fact(fact.label(), fact.values());
	}

	private void addWord() {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.words(), offset);
		if (leaf == null) return;
		WordRole role = WordRoles.in(file).of(leaf);
		if (role == WordRole.TEXT) addAllowedRule();
		if (role == WordRole.KEYWORD || role == WordRole.FIGURE)
			KeywordMeanings.of(leaf.getGrammarElement()).ifPresent(meaning -> addMeaning(leaf, meaning));
		if (role == WordRole.VALUE) addValue(leaf);
	}

	private void addMeaning(ILeafNode leaf, String meaning) {
		at = range(leaf);
		text.product("`" + leaf.getText() + "` " + meaning);
	}

	/** What is chosen, and what else there is to choose. */
	private void addValue(ILeafNode leaf) {
		String meaning = KeywordMeanings.ofValue(leaf.getParent().getGrammarElement())
				.or(() -> KeywordMeanings.of(leaf.getGrammarElement())).orElse("");
		addMeaning(leaf, meaning);
		if (!(GrammarUtil.containingRule(leaf.getGrammarElement()) instanceof EnumRule rule)) return;
		List<String> words = EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream()
				.map(each -> "`" + each.getLiteral().getValue() + "`").toList();
		text.product(MESSAGES.text(file.workspace().language(), "one-of", String.join(", ", words)));
	}

	private void addAllowedRule() {
		SourceRange place = file.at(offset);
		for (Element element : file.elements())
			for (Allowance allowance : element.heading().remarks().allowances())
				if (allowance.rule().at().contains(place)) {
					RuleHover.page(allowance.rule().value(), text);
					if (!text.text().isEmpty()) at = allowance.rule().at();
				}
	}

	private void addFindings() {
		SourceRange place = file.at(offset);
		List<Finding> found = file.workspace().findings(file.path()).stream().filter(each -> each.at().contains(place))
				.limit(MOST_FINDINGS).toList();
		for (Finding finding : found) {
			text.line();
			RuleHover.finding(finding, found.size() == 1, text);
			if (at == null || at.contains(finding.at())) at = finding.at();
		}
	}

	private SourceRange range(ILeafNode leaf) {
		return new SourceRange(file.path(), leaf.getOffset(), leaf.getLength(), leaf.getStartLine(), 1);
	}
}
