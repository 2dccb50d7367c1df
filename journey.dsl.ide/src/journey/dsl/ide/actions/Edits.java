package journey.dsl.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import journey.dsl.fixes.TextEdit;
import journey.dsl.ide.workspace.Documents;
import journey.dsl.ide.workspace.OpenFile;
import journey.dsl.ide.workspace.OpenWorkspace;
import journey.dsl.messages.Message;
import journey.dsl.messages.Messages;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Changes to texts as editors carry them out; if the editor can tell versions apart, only on the very text that they
 * were made for.
 */
public final class Edits {
	private final Documents documents;
	private final boolean isVersioned;
	private final boolean areAskedForLater;
	private final Consumer<String> faults;

	/**
	 * For the texts of an editor.
	 *
	 * @param isVersioned whether the editor compares the version of a text before it changes it
	 * @param areAskedForLater whether the editor asks once more for the changes of an action that has none yet
	 * @param faults is told which changes are not offered since they would spoil a text
	 */
	public Edits(Documents documents, boolean isVersioned, boolean areAskedForLater, Consumer<String> faults) {
		this.documents = documents;
		this.isVersioned = isVersioned;
		this.areAskedForLater = areAskedForLater;
		this.faults = faults;
	}

	/** Whether the editor asks once more for the changes of an action that has none yet. */
	boolean areAskedForLater() {
		return areAskedForLater;
	}

	/**
	 * All these changes at once; empty if a text could be read less after them than before, which is told as a fault of
	 * ours.
	 */
	Optional<WorkspaceEdit> safe(String title, List<TextEdit> edits, OpenWorkspace workspace) {
		Optional<Message> fault = workspace.fault(edits);
		fault.ifPresent(why -> faults.accept(Messages.REWRITING.text(workspace.language(), "not-offered", title, why)));
		return fault.isEmpty() ? Optional.of(of(edits, workspace)) : Optional.empty();
	}

	/** All these changes at once, once it is known that they spoil nothing. */
	public WorkspaceEdit of(List<TextEdit> edits, OpenWorkspace workspace) {
		Map<OpenFile, List<TextEdit>> byFile = new LinkedHashMap<>();
		for (TextEdit edit : edits)
			workspace.file(edit.file())
					.ifPresent(file -> byFile.computeIfAbsent(file, key -> new ArrayList<>()).add(edit));
		if (isVersioned)
			return new WorkspaceEdit(byFile.entrySet().stream()
					.map(each -> Either.<TextDocumentEdit, org.eclipse.lsp4j.ResourceOperation>forLeft(
							new TextDocumentEdit(identifier(each.getKey()), lsp(each.getKey(), each.getValue()).stream()
									.map(Either::<org.eclipse.lsp4j.TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
									.toList())))
					.toList());
		Map<String, List<org.eclipse.lsp4j.TextEdit>> changes = new LinkedHashMap<>();
		byFile.forEach((file, own) -> changes.put(file.uri(), lsp(file, own)));
		return new WorkspaceEdit(changes);
	}

	private VersionedTextDocumentIdentifier identifier(OpenFile file) {
		return new VersionedTextDocumentIdentifier(file.uri(),
				documents.find(file.uri()).map(Documents.Document::version).orElse(null));
	}

	private static List<org.eclipse.lsp4j.TextEdit> lsp(OpenFile file, List<TextEdit> edits) {
		return edits.stream()
				.map(edit -> new org.eclipse.lsp4j.TextEdit(file.lines().range(edit.offset(), edit.end()), edit.text()))
				.toList();
	}
}
