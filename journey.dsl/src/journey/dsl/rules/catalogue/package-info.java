/** Which rules there are, with their pages and how bad they are in a workspace: above all topics, which it lists. */
package journey.dsl.rules.catalogue;
