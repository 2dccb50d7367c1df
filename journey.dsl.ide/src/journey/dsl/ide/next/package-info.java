/** What to do next in open journeys, for a list beside the texts. */
package journey.dsl.ide.next;
