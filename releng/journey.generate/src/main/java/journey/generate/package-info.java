/** Build time only: turns the hand-written grammar into the parser, the metamodel and what Xtext makes of them. */
package journey.generate;
