/** The layout of texts. */
package journey.dsl.formatting2;
