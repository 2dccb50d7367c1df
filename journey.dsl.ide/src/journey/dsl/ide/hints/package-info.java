/** What a text does not say where it holds, said between its words. */
package journey.dsl.ide.hints;
