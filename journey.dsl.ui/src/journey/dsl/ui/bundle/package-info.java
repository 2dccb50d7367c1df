/** What every part of the workbench stands on: the bundle with its log, icons, words and switches. */
package journey.dsl.ui.bundle;
