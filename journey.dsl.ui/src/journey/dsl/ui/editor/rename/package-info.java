/** Another name for an element, wherever it is named, with a look at all changes before they are made. */
package journey.dsl.ui.editor.rename;
