/** What is counted and told above the lines where elements begin. */
package journey.dsl.ide.lenses;
