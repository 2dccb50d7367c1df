/** Implied values, shown between the words of a text. */
package journey.dsl.ide.hints;
