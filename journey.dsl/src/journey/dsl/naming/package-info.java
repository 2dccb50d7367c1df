/** What elements are called from outside. */
package journey.dsl.naming;
