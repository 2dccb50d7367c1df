package journey.dsl.ide.completion;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import journey.dsl.model.source.Element;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * A completion proposal.
 *
 * @param label what is shown
 * @param detail a few words beside it
 * @param kind what sort of word it is
 * @param text what is inserted, places to fill in marked as in snippets if it {@code isSnippet}
 * @param filter what typed letters are compared with
 * @param rank the smaller the earlier it is shown
 * @param from the offset of what is replaced, up to the caret
 * @param documentation in Markdown; empty if it is looked up when somebody wants to read it
 * @param element whose documentation that is
 * @param asksForName whether another proposal is wanted as soon as this one is inserted
 */
record Proposal(String label, String detail, CompletionItemKind kind, String text, boolean isSnippet, String filter,
		String rank, int from,
		String documentation, Optional<Element> element, boolean asksForName) {

	/** A plain word. */
	static Proposal word(String word, String detail, CompletionItemKind kind, String rank, int from,
			String documentation) {
		return new Proposal(word, detail, kind, word, false, word, rank, from, documentation, Optional.empty(), false);
	}

	/** A name of an element. */
	static Proposal name(String name, Element element, CompletionItemKind kind, String rank, int from) {
		return new Proposal(name, element.title(), kind, name, false, name + " " + element.title(), rank, from, "",
				Optional.of(element), false);
	}

	/** The same as a plain text. */
	Proposal with(String plain) {
		return new Proposal(label, detail, kind, plain, false, filter, rank, from, documentation, element, false);
	}

	/** Whether all of it is already written. */
	boolean isWritten(String typed) {
		return !isSnippet && text.strip().equals(typed);
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
