/** What is told of the words under the pointer. */
package journey.dsl.ide.hover;
