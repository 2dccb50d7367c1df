/**
 * Changes of form that keep the meaning: make parts journeys of their own, move steps, turn touchpoints into moments.
 */
package journey.dsl.ide.actions.refactoring;
