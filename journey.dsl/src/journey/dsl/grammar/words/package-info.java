/**
 * What there is to tell of the words of the language: where each may stand, what it means, how it looks. Read off the
 * grammar.
 */
package journey.dsl.grammar.words;
