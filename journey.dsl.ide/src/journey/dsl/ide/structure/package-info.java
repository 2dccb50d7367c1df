/** How a text is built: what can be folded away, and what is selected next. */
package journey.dsl.ide.structure;
