package journey.dsl.ide.completion;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import journey.dsl.model.source.Element;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * A completion proposal.
 *
 * @param shown what an editor lists
 * @param insertion what is written for it, and from where
 * @param filter what typed letters are compared with
 * @param rank the smaller the earlier it is shown
 * @param documentation in Markdown; empty if it is looked up when somebody wants to read it
 * @param element whose documentation that is
 * @param asksForName whether another proposal is wanted as soon as this one is inserted
 */
record Proposal(ShownWord shown, Insertion insertion, String filter, String rank, String documentation,
		Optional<Element> element, boolean asksForName) {
	/**
	 * What an editor lists.
	 *
	 * @param label what is shown
	 * @param detail a few words beside it
	 * @param kind what sort of word it is
	 */
	public record ShownWord(String label, String detail, CompletionItemKind kind) {}

	/**
	 * What is written for it, and from where.
	 *
	 * @param text what is inserted
	 * @param isSnippet whether places to fill in are marked in it, as in snippets
	 * @param from the offset of what is replaced, up to the caret
	 */
	public record Insertion(String text, boolean isSnippet, int from) {}

	/** A plain word. */
	static Proposal word(String word, String detail, CompletionItemKind kind, String rank, int from,
			String documentation) {
		return new Proposal(new ShownWord(word, detail, kind), new Insertion(word, false, from), word, rank,
				documentation, Optional.empty(), false);
	}

	/** A name of an element. */
	static Proposal name(String name, Element element, CompletionItemKind kind, String rank, int from) {
		return new Proposal(new ShownWord(name, element.title(), kind), new Insertion(name, false, from),
				name + " " + element.title(), rank, "", Optional.of(element), false);
	}

	/** The same as a plain text. */
	Proposal with(String plain) {
		return new Proposal(shown, new Insertion(plain, false, insertion.from()), filter, rank, documentation, element,
				false);
	}

	/** Whether all of it is already written. */
	boolean isWritten(String typed) {
		return !insertion.isSnippet() && insertion.text().strip().equals(typed);
	}

	/** Whether it continues these typed letters: they begin its filter text, or a word of it. */
	boolean goesOnFrom(String typed) {
		String begun = typed.toLowerCase(Locale.ROOT);
		String whole = filter.toLowerCase(Locale.ROOT);
		return !isWritten(typed) && (whole.startsWith(begun) || whole.contains(" " + begun));
	}

	/** What an editor sends back when it wants to read more about it. */
	static JsonObject data(String uri, Element element) {
		JsonObject data = new JsonObject();
		data.addProperty("uri", uri);
		data.addProperty("kind", element.heading().kind().name());
		data.addProperty("name", element.qualifiedName());
		return data;
	}
}
