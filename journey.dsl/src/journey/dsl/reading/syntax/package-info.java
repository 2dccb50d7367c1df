/** What to say about text that cannot be read. */
package journey.dsl.reading.syntax;
