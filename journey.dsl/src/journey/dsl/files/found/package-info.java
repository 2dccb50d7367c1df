/** Which files of a folder belong to its workspace, and what they say. */
package journey.dsl.files.found;
