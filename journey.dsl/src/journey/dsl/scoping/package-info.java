/** What names mean. */
package journey.dsl.scoping;
