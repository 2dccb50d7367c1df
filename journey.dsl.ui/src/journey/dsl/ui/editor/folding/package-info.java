/** Blocks that can be folded. */
package journey.dsl.ui.editor.folding;
