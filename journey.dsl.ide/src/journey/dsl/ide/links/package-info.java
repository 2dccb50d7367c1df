/** Addresses and files that a text names. */
package journey.dsl.ide.links;
