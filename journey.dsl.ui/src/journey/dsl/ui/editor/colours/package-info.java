/** Colours words by their meaning. */
package journey.dsl.ui.editor.colours;
