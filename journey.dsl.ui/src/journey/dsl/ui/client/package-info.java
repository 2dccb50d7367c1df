/** The connection to the language server: what is open is told to it, what it finds comes back. */
package journey.dsl.ui.client;
