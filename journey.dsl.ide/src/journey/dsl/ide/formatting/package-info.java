/** One layout for all texts: of a whole text, of a part of it, and while it is written. */
package journey.dsl.ide.formatting;
