/** The make-or-break moments of all open journeys, for a list beside the texts. */
package journey.dsl.ide.moments;
