package journey.dsl.ide.preview;

import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.validation.NonNull;

/**
 * A place on a page, to find its words.
 *
 * @param textDocument the text that the page is of
 * @param journey the qualified name of its journey
 * @param anchor the place on the page, or what stands outside of journeys as other pages name it; empty for the journey
 * itself
 */
public record LocateParams(@NonNull TextDocumentIdentifier textDocument, String journey, @NonNull String anchor) {}
