/** Projects of journeys: checked as a whole when they are built, with documents that keep up with what is saved. */
package journey.dsl.ui.project;
