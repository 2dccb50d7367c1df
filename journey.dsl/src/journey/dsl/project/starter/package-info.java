/** What somebody begins with who has no journey yet. */
package journey.dsl.project.starter;
