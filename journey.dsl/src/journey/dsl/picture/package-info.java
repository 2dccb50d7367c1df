/**
 * Where lines, points and arrows of the drawings lie, and what the symbols look like. Horizontal places are shares of
 * the width, so that a drawing fits whatever column it stands in; heights are pixels. Pure functions to records;
 * templates draw them.
 */
package journey.dsl.picture;
