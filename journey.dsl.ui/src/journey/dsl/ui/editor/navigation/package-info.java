/** From a name to where it is declared, and back. */
package journey.dsl.ui.editor.navigation;
