/** What happens automatically as you type: indentation, closing braces and quotes; and commenting with one key. */
package journey.dsl.ui.editor.writing;
