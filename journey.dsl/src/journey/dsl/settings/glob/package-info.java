/** Patterns for the paths of files and folders, as settings and {@code .gitignore} write them. */
package journey.dsl.settings.glob;
