/** Questions about the grammar itself, answered by reading it. */
package journey.dsl.grammar;
