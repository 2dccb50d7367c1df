/** Other uses, in the same text, of the name at the caret. */
package journey.dsl.ui.editor.occurrences;
