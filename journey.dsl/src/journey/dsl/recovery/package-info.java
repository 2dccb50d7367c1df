/**
 * Reads on where a text leaves the grammar: what was most likely meant is handed to the parser, and what was wrong is
 * told.
 */
package journey.dsl.recovery;
