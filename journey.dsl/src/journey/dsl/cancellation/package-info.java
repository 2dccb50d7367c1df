/** How work that nobody waits for any more ends early. */
package journey.dsl.cancellation;
