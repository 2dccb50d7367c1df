/** The language server: what it can do, and how requests, changes and checks take turns. */
package journey.dsl.ide.server;
