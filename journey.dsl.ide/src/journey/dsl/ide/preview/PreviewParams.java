package journey.dsl.ide.preview;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.validation.NonNull;

/**
 * Which page to show.
 *
 * @param textDocument the text that the page is of
 * @param position the caret: which of its journeys is meant, and which place on the page; null for the first journey
 * @param document the document by its key in the catalogue, such as {@code map}, which it is if not said
 */
public record PreviewParams(@NonNull TextDocumentIdentifier textDocument, Position position, String document) {}
