/**
 * What writes a text anew, and the check that stands before it is written: nothing is lost, and the text can be read as
 * before.
 */
package journey.dsl.project.rewriting;
