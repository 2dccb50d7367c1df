/** The library that every file sees. */
package journey.dsl.library;
