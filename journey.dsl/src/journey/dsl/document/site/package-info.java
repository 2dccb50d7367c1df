/** The whole of the pages: their files and names, and what stands around the content of each. */
package journey.dsl.document.site;
