/** The settings of a workspace. */
package journey.dsl.settings;
