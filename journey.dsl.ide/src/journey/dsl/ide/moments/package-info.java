/** The make-or-break moments of all journeys that are open, for a list beside the texts. */
package journey.dsl.ide.moments;
