/** What to do next in the journeys that are being edited. */
package journey.dsl.ui.next;
