/** Leads from a name to its declaration, and back. */
package journey.dsl.ui.editor.navigation;
