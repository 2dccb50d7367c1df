/** The roles of words, for editors to colour them. */
package journey.dsl.ide.colouring;
