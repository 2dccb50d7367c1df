/** The map of a journey beside its text: it follows the caret, and leads back to the text. */
package journey.dsl.ui.map;
