/** The moments that decide, of all journeys that are open. */
package journey.dsl.ui.moments;
