/** Projects of journeys in a running workbench. */
package journey.dsl.tests.workbench.project;
