/** What words are, for editors to colour them. */
package journey.dsl.ide.colouring;
