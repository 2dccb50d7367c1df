/** What starts with the first journey that is shown. */
package journey.dsl.ui.editor.start;
