/** Ways to resolve findings, and refactorings at the caret. */
package journey.dsl.ui.editor.fixes;
