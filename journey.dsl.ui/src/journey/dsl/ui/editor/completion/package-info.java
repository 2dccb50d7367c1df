/** What you can write at the caret, and what is filled in when you pick it. */
package journey.dsl.ui.editor.completion;
