/** Lays out texts as on the command line. */
package journey.dsl.ui.editor.format;
