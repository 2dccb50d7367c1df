package journey.dsl.ide.diagnostics;

/**
 * What is to be checked.
 *
 * @param uri the address of a folder: what is open from it, of it, and of the workspace around it
 */
public record CheckParams(String uri) {}
