/** The order in which the server does things, and what happens when one fails. */
package journey.dsl.ide.queue;
