/** What you can write at the caret. */
package journey.dsl.ide.completion;
