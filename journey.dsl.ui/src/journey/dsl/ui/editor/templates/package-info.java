/** Pieces of text that users keep and insert, in addition to the whole sentences that the server proposes. */
package journey.dsl.ui.editor.templates;
