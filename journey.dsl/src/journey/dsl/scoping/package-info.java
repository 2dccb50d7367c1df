/** What names mean: looked up in an index of names, so that a file is linked without the syntax trees of the others. */
package journey.dsl.scoping;
