/** The first page that the product shows, and the way from there into the first map. */
package journey.dsl.ui.welcome;
