/** The map of a journey beside its text: it follows the caret, and leads back to the words. */
package journey.dsl.ui.map;
