/** Journey projects: a build checks them as a whole, and their documents keep up with what is saved. */
package journey.dsl.ui.project;
