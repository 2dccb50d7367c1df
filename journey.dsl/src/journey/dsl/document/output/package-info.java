/** Where documents go: a folder in which nothing is replaced that somebody else wrote. */
package journey.dsl.document.output;
