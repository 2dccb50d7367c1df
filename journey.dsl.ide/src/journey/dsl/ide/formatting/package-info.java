/** One layout for all texts: for a whole text, for a part of it, and as you type. */
package journey.dsl.ide.formatting;
