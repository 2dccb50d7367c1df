/** Renames an element wherever it is named, with a preview of all changes. */
package journey.dsl.ui.editor.rename;
