/** Pieces of text that people keep and insert; what the language server proposes whole comes beside. */
package journey.dsl.ui.editor.templates;
