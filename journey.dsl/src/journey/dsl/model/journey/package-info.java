/** Journeys with their stages, and what spans steps: hand-offs, hazards, actions. */
package journey.dsl.model.journey;
