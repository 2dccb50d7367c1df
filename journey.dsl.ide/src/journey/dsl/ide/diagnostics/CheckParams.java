package journey.dsl.ide.diagnostics;

import org.eclipse.lsp4j.jsonrpc.validation.NonNull;

/**
 * What to check.
 *
 * @param uri the address of a folder: what is open from it, of it, and of the workspace around it
 */
public record CheckParams(@NonNull String uri) {}
