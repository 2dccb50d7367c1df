/** Which words of the language can come at a place, found by following the grammar from word to word. */
package journey.dsl.ide.completion.expected;
