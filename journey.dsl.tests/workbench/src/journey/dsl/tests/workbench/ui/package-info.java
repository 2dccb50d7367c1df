/** What somebody does who sits before a workbench: finds widgets by what stands beside them, types, presses, waits. */
package journey.dsl.tests.workbench.ui;
