/** How the parts of the workbench are laid out for somebody who works on journeys. */
package journey.dsl.ui.perspective;
