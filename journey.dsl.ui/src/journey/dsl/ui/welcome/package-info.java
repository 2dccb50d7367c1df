/** The first page that the product shows, and the way from there to the first map. */
package journey.dsl.ui.welcome;
