/** What the platform's text editor shows about a journey, each part in its own folder. */
package journey.dsl.ui.editor;
