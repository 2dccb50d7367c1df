/** What several documents show alike. */
package journey.dsl.document.part;
