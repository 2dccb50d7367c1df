/** The steps of a journey: what happens there, how customers are served, and where they go from there. */
package journey.dsl.model.step;
