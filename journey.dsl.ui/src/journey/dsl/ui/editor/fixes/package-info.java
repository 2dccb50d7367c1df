/** What the workbench offers to do about a finding, and to rearrange where the caret stands. */
package journey.dsl.ui.editor.fixes;
