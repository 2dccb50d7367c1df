/** The files that the server knows, open in an editor or not, as requests see them. */
package journey.dsl.ide.workspace;
