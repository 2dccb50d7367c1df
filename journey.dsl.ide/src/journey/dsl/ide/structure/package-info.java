/** The structure of a text: what can be folded, and what is selected next. */
package journey.dsl.ide.structure;
