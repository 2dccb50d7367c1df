/**
 * Documents for people: HTML pages made from the model alone. A document is a folder with a page record (what is on
 * it), a builder and a template; {@link journey.dsl.document.site.DocumentCatalogue} lists them,
 * {@link journey.dsl.document.site.Site} makes the files.
 */
package journey.dsl.document;
