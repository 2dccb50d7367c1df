/**
 * What a workspace does as a whole: it is read from disk with its settings, checked, rewritten, and its documents are
 * written.
 */
package journey.dsl.project;
