/** What users set: for the workbench, and for the rules of a project. */
package journey.dsl.ui.preferences;
