/** Words in the colours of what they mean. */
package journey.dsl.ui.editor.colours;
