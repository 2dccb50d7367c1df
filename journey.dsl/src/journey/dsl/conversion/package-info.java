/** From the characters of a text to the values they mean, and back. */
package journey.dsl.conversion;
