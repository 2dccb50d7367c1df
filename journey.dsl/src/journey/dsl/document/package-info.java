/** The documents that a model becomes: for each one a folder with its page, the builder of that page, and its template. */
package journey.dsl.document;
