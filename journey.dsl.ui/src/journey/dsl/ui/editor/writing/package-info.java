/** What happens by itself as one types: indentation, closing braces and quotes; and comments with one key. */
package journey.dsl.ui.editor.writing;
