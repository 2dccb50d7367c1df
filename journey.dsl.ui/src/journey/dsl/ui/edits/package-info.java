/** Changes of texts that the server proposes, made so that they can be looked at before, and undone. */
package journey.dsl.ui.edits;
