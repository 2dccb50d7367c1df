/** What a text declares, as a tree: beside it, or above it to go to something quickly. */
package journey.dsl.ui.editor.outline;
