package journey.dsl.ide.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;

/** The texts that are open in the editor, as they stand there, saved or not. */
public final class Documents {
	private final Map<String, Document> open = new HashMap<>();

	/**
	 * A text in the editor.
	 *
	 * @param version the editor's count of its changes
	 */
	public record Document(String uri, int version, String text) {}

	/** The editor shows a text now. */
	public void open(TextDocumentItem item) {
		open.put(item.getUri(), new Document(item.getUri(), item.getVersion(), item.getText()));
	}

	/** The editor has changed a text: each change is one of the text that the one before it left. */
	public void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
		Document before = open.get(uri);
		String text = before == null ? "" : before.text();
		for (TextDocumentContentChangeEvent change : changes) text = changed(text, change);
		open.put(uri, new Document(uri, version, text));
	}

	private static String changed(String text, TextDocumentContentChangeEvent change) {
		if (change.getRange() == null) return change.getText();
		TextLines lines = new TextLines(text);
		int from = lines.offset(change.getRange().getStart());
		int to = Math.max(from, lines.offset(change.getRange().getEnd()));
		return text.substring(0, from) + change.getText() + text.substring(to);
	}

	/** The editor shows it no longer. */
	public void close(String uri) {
		open.remove(uri);
	}

	/** The text as it stands in the editor; empty if it is not open. */
	public Optional<Document> find(String uri) {
		return Optional.ofNullable(open.get(uri));
	}

	/** All that are open. */
	public List<Document> all() {
		return List.copyOf(open.values());
	}
}
