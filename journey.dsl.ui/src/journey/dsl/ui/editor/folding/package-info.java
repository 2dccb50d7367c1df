/** Blocks that can be folded away. */
package journey.dsl.ui.editor.folding;
