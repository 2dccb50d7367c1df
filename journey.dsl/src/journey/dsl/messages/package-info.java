/** The words of findings, apart from the code that finds. */
package journey.dsl.messages;
