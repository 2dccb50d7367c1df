package journey.dsl.ide.next;

import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * About what to say what to do next.
 *
 * @param textDocument a text with journeys; for null, or a text without, everything in its workspace, or that is open,
 * counts
 */
public record NextParams(TextDocumentIdentifier textDocument) {}
