/** The moments that decide, across all open journeys. */
package journey.dsl.ui.moments;
