/** What is known about a word, shown where the mouse rests. */
package journey.dsl.ui.editor.hover;
