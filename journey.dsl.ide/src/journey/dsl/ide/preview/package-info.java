/** The pages of a journey beside its text. */
package journey.dsl.ide.preview;
