/** From characters to tokens: total, so that whatever can be begun and not finished is a token of its own. */
package journey.dsl.lexing;
