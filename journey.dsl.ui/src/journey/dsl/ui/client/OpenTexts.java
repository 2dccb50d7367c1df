package journey.dsl.ui.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** Tells the server about each journey that is open in an editor, saved or not, and about each change to it. */
public final class OpenTexts implements IFileBufferListener {
	private static final String LANGUAGE = "journey";

	private final JourneyClient client;
	private final Map<IFileBuffer, OpenText> open = new ConcurrentHashMap<>();

	/** To that server. */
	public OpenTexts(JourneyClient client) {
		this.client = client;
	}

	/** Tells of what is open, and from now on of what will be. */
	public void start() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
		for (IFileBuffer each : FileBuffers.getTextFileBufferManager().getFileBuffers()) bufferCreated(each);
	}

	/** Tells of nothing any more. */
	public void stop() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
		for (IFileBuffer each : List.copyOf(open.keySet())) bufferDisposed(each);
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		Optional<String> uri = buffer instanceof ITextFileBuffer ? Address.of(buffer) : Optional.empty();
		uri.ifPresent(address -> open.computeIfAbsent(buffer,
				key -> new OpenText(address, ((ITextFileBuffer) buffer).getDocument())));
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		OpenText text = open.remove(buffer);
		if (text != null) text.close();
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// the editor opens another buffer for the new place, and closes this one
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// what stands in the editor counts until it is closed
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document tells of it
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document has told of it
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// saved or not is the same to the server
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		// saved or not is the same to the server
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// says nothing of the text
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// says nothing of the text
	}

	/** One text, with each change in the order in which it is made. */
	private final class OpenText implements IDocumentListener {
		private final String uri;
		private final IDocument document;
		private int version;
		private Range replaced;

		OpenText(String uri, IDocument document) {
			this.uri = uri;
			this.document = document;
			TextDocumentItem item = new TextDocumentItem(uri, LANGUAGE, version, document.get());
			client.tell(server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
			document.addPrenotifiedDocumentListener(this);
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			replaced = TextRegions.range(document, event.getOffset(), event.getLength());
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			VersionedTextDocumentIdentifier text = new VersionedTextDocumentIdentifier(uri, ++version);
			TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(replaced,
					event.getText() == null ? "" : event.getText());
			client.tell(server -> server.getTextDocumentService()
					.didChange(new DidChangeTextDocumentParams(text, List.of(change))));
		}

		void close() {
			document.removePrenotifiedDocumentListener(this);
			client.tell(server -> server.getTextDocumentService()
					.didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri))));
		}
	}
}
