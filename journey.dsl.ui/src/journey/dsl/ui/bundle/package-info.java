/** What every part of the workbench builds on: the bundle with its log, icons, texts and switches. */
package journey.dsl.ui.bundle;
