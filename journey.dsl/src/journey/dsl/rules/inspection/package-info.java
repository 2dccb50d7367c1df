/** The run of all rules over a model, and what comes of it. */
package journey.dsl.rules.inspection;
