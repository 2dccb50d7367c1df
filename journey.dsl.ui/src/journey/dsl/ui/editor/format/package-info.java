/** The layout of a text, as on the command line. */
package journey.dsl.ui.editor.format;
