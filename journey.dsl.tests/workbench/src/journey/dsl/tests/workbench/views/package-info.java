/** What somebody sees beside the text. */
package journey.dsl.tests.workbench.views;
