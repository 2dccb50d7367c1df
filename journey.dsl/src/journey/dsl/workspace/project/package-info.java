/** A workspace as those see it who work on all of it: what it holds, and the documents that are made of it. */
package journey.dsl.workspace.project;
