/** What can be written at the caret. */
package journey.dsl.ide.completion;
