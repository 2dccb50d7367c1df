/**
 * Journeys in Eclipse: its own text editor, projects and views as clients of the language server, which runs in the
 * same process.
 */
package journey.dsl.ui;
