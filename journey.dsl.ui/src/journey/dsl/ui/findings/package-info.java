/** What the rules have found, as the workbench shows it: problems of files, and marks in the texts of editors. */
package journey.dsl.ui.findings;
