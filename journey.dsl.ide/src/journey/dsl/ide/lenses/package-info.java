/** Counts and facts above the lines where elements begin. */
package journey.dsl.ide.lenses;
