/** What is where: the outline of a file, and the names of a workspace. */
package journey.dsl.ide.symbols;
