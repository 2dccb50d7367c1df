/** In which order the server does things, and what happens when one fails. */
package journey.dsl.ide.queue;
