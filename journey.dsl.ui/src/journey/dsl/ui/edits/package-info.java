/** Changes to texts that the server proposes, made so that users can preview and undo them. */
package journey.dsl.ui.edits;
