/** What may be written at the caret, and what is filled in when one picks it. */
package journey.dsl.ui.editor.completion;
