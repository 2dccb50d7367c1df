/** What a text declares, as a tree: beside the text, or above it for quick navigation. */
package journey.dsl.ui.editor.outline;
