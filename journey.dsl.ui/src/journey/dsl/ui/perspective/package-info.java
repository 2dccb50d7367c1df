/** The layout of the workbench for people who work on journeys. */
package journey.dsl.ui.perspective;
