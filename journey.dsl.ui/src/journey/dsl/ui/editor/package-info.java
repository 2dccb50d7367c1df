/** What the platform's text editor shows of a journey, each part in a folder of its own. */
package journey.dsl.ui.editor;
