/** What to show about the word under the pointer. */
package journey.dsl.ide.hover;
