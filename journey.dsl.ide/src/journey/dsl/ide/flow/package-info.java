/** The flow of a journey, step by step, in the view that editors have for calls. */
package journey.dsl.ide.flow;
