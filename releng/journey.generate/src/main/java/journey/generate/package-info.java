/**
 * Build time only: turns the hand-written grammar into the parser, the metamodel and what Xtext makes of them, and
 * readies the jar of the command line for a fast start.
 */
package journey.generate;
