/** Where else in the text the name at the caret stands. */
package journey.dsl.ui.editor.occurrences;
