/** What you can do at the caret: mend findings, one or all of a kind, and move parts of journeys. */
package journey.dsl.ide.actions;
