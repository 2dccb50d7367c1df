package journey.dsl.ide.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** The texts that are open in the editor, as they are there, saved or not. */
public final class Documents {
	/** As long as a file may be, see {@code TextReading}: what is longer could not be read again after it is saved. */
	private static final int LONGEST = 4 << 20;

	private final Map<String, Document> open = new HashMap<>();
	private final Set<String> tooLong = new HashSet<>();

	/**
	 * A text in the editor.
	 *
	 * @param version the editor's count of its changes
	 */
	public record Document(String uri, int version, String text) {}

	/**
	 * Something that an editor tells of its texts and that cannot be so.
	 *
	 * @param isForPeople whether somebody has to do something about it; else the editor is wrong
	 */
	public record Fault(String words, boolean isForPeople) {}

	/**
	 * The editor shows a text now. What is wrong with that is the answer: what came last counts, but no text that is
	 * too long.
	 */
	public Optional<Fault> open(TextDocumentItem item) {
		boolean isOpen = isShown(item.getUri());
		Optional<Fault> fault = put(new Document(item.getUri(), item.getVersion(), item.getText()));
		return fault.isPresent() || !isOpen ? fault
				: wrong(item.getUri() + " is open already: the text that came last counts.");
	}

	/**
	 * The editor has changed a text: each change is one of the text that the one before it left. What is wrong with
	 * that is the answer: changes count in the order in which they come, and those of a text that is not open are
	 * passed over.
	 */
	public Optional<Fault> change(VersionedTextDocumentIdentifier changed,
			List<TextDocumentContentChangeEvent> changes) {
		String uri = changed.getUri();
		if (!isShown(uri)) return wrong(uri + " is not open: its change is passed over.");
		Document before = open.get(uri);
		String text = before == null ? null : before.text();
		for (TextDocumentContentChangeEvent change : changes) {
			// what was too long to be kept can be changed no more, but be replaced
			if (text != null || change.getRange() == null) text = changed(text, change);
		}
		if (text == null) return Optional.empty();
		int version = Optional.ofNullable(changed.getVersion()).orElse(0);
		Optional<Fault> fault = put(new Document(uri, version, text));
		boolean goesBack = before != null && version < before.version();
		return fault.isPresent() || !goesBack ? fault : wrong(uri + " has version " + version + " after version "
				+ before.version() + ": its changes count in the order in which they come.");
	}

	private Optional<Fault> put(Document document) {
		if (document.text().length() <= LONGEST) {
			tooLong.remove(document.uri());
			open.put(document.uri(), document);
			return Optional.empty();
		}
		open.remove(document.uri());
		if (!tooLong.add(document.uri())) return Optional.empty();
		return Optional.of(new Fault(document.uri() + " is longer than " + (LONGEST >> 20)
				+ " MiB: nothing is shown of what stands in the editor. Split it.", true));
	}

	private static Optional<Fault> wrong(String words) {
		return Optional.of(new Fault(words, false));
	}

	private static String changed(String text, TextDocumentContentChangeEvent change) {
		if (change.getRange() == null) return change.getText();
		TextLines lines = new TextLines(text);
		int from = lines.offset(change.getRange().getStart());
		int to = Math.max(from, lines.offset(change.getRange().getEnd()));
		return text.substring(0, from) + change.getText() + text.substring(to);
	}

	/** The editor shows it no longer. What is wrong with that is the answer. */
	public Optional<Fault> close(String uri) {
		boolean wasOpen = isShown(uri);
		open.remove(uri);
		tooLong.remove(uri);
		return wasOpen ? Optional.empty() : wrong(uri + " is not open, and cannot be closed.");
	}

	/** Whether the editor shows it, be it too long to be known. */
	public boolean isShown(String uri) {
		return open.containsKey(uri) || tooLong.contains(uri);
	}

	/** The text in the editor; empty if it is not open. */
	public Optional<Document> find(String uri) {
		return Optional.ofNullable(open.get(uri));
	}

	/** All that are open. */
	public List<Document> all() {
		return List.copyOf(open.values());
	}
}
