/** The connection to the language server: it is told what is open, and reports what it finds. */
package journey.dsl.ui.client;
