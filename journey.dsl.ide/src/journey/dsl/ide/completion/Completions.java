package journey.dsl.ide.completion;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import journey.dsl.ide.completion.expected.Expected;
import journey.dsl.ide.completion.expected.ExpectedWords;
import journey.dsl.ide.hover.ElementHover;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.journey.JourneyPackage.Literals;
import journey.dsl.model.source.Element;
import journey.dsl.model.source.Kind;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/** What you can write at the caret: missing sentences, names that fit, and words of the language. */
public final class Completions {
	/** The characters, besides letters, that make an editor ask. */
	public static final List<String> TRIGGERS = List.of("\"", ".");
	/** More are not sent at once; with another letter typed, the editor asks again. */
	private static final int MOST = 500;
	/** An editor that knows it shows the next proposals at once; others pass it over. */
	private static final Command NEXT = new Command("Suggest", "editor.action.triggerSuggest");

	private final ExpectedWords expected;
	private final boolean fillsIn;

	/**
	 * Completion for an editor.
	 *
	 * @param expected what the language lets stand where
	 * @param fillsIn whether the editor knows places to fill in; if not, plain words are proposed
	 */
	public Completions(ExpectedWords expected, boolean fillsIn) {
		this.expected = expected;
		this.fillsIn = fillsIn;
	}

	/** What may be written at a position; nothing where all of that is written already. */
	public CompletionList of(OpenFile file, Position position) {
		int offset = file.lines().offset(position);
		List<Proposal> proposals = proposals(new Caret(file, offset), expected.at(file, offset)).stream()
				.map(this::known).toList();
		List<Proposal> fitting = proposals.size() <= MOST ? proposals
				: proposals.stream().filter(each -> fits(each, file.text().substring(each.insertion().from(), offset)))
						.toList();
		List<Proposal> sorted = new AtTheCaret(file.text(), offset).sorted(fitting);
		List<CompletionItem> items = new ArrayList<>();
		for (Proposal each : sorted.subList(0, Math.min(sorted.size(), MOST)))
			items.add(item(each, items.size(), file, offset));
		// with another letter typed, what stands there may be a whole word: so the editor asks each time
		return new CompletionList(!items.isEmpty(), items);
	}

	/** For an editor that knows no places to fill in, the word alone. */
	private Proposal known(Proposal proposal) {
		return proposal.insertion().isSnippet() && !fillsIn ? proposal.with(proposal.shown().label() + " ") : proposal;
	}

	private static boolean fits(Proposal proposal, String typed) {
		return proposal.filter().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
	}

	private List<Proposal> proposals(Caret caret, List<Expected> expected) {
		List<Proposal> proposals = new ArrayList<>();
		Set<String> words = new TreeSet<>();
		int clauses = caret.offset();
		for (Expected each : expected) {
			caret.file().cancellation().check();
			if (each.element() instanceof Keyword keyword) {
				words.add(keyword.getValue());
				clauses = each.from();
			} else if (each.element() instanceof CrossReference name) {
				proposals.addAll(names(caret, name, each.from()));
			} else {
				proposals.addAll(new TextProposals(caret).of(each));
			}
		}
		if (fillsIn && !words.isEmpty()) proposals.addAll(new Sentences(caret, words, clauses).all());
		List<Proposal> keywords = new KeywordProposals(caret.file().workspace().settings().day()).of(expected);
		proposals.addAll(keywords);
		if (fillsIn)
			for (Proposal keyword : keywords)
				proposals.addAll(Patterns.of(keyword, caret.file().workspace().language()));
		proposals.sort(Comparator.comparing(Proposal::rank));
		return proposals;
	}

	private static List<Proposal> names(Caret caret, CrossReference name, int from) {
		EReference reference = GrammarUtil.getReference(name);
		if (reference == null) return List.of();
		return reference.getEReferenceType() == Literals.STEP ? new StepProposals(caret, from).of(reference)
				: new NameProposals(caret).of(reference.getEReferenceType(), from);
	}

	private static CompletionItem item(Proposal proposal, int place, OpenFile file, int offset) {
		CompletionItem item = new CompletionItem(proposal.shown().label());
		item.setKind(proposal.shown().kind());
		if (!proposal.shown().detail().isBlank()) item.setDetail(proposal.shown().detail());
		item.setSortText(String.format(Locale.ROOT, "%05d", place));
		item.setFilterText(proposal.filter());
		boolean isWritten = place == 0
				&& proposal.isWritten(file.text().substring(proposal.insertion().from(), offset));
		if (isWritten) item.setPreselect(true);
		String text = isWritten ? proposal.insertion().text().strip() : proposal.insertion().text();
		item.setTextEdit(Either.forLeft(new TextEdit(file.lines().range(proposal.insertion().from(), offset), text)));
		item.setInsertTextFormat(
				proposal.insertion().isSnippet() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
		if (proposal.insertion().isSnippet() && proposal.asksForName()) item.setCommand(NEXT);
		if (!proposal.documentation().isEmpty())
			item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation()));
		proposal.element().ifPresent(element -> item.setData(Proposal.data(file.uri(), element)));
		return item;
	}

	/** The text that a proposal was made in; empty if it has all its documentation. */
	public static Optional<String> uri(CompletionItem item) {
		return item.getData() instanceof JsonElement data && data.isJsonObject()
				? Optional.of(data.getAsJsonObject().get("uri").getAsString()) : Optional.empty();
	}

	/** A proposal with the documentation of the element that it names. */
	public static CompletionItem withDocumentation(CompletionItem item, OpenWorkspace workspace) {
		JsonObject data = ((JsonElement) item.getData()).getAsJsonObject();
		workspace.model()
				.find(Kind.valueOf(data.get("kind").getAsString()), data.get("name").getAsString(), Element.class)
				.ifPresent(element -> item.setDocumentation(
						new MarkupContent(MarkupKind.MARKDOWN, ElementHover.text(element, workspace, true))));
		return item;
	}
}
