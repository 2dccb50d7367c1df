/** What somebody sees who writes a journey. */
package journey.dsl.tests.workbench.editor;
