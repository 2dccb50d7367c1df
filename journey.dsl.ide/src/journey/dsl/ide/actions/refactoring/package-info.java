/**
 * Changes of how something is written that leave what is meant: parts made journeys of their own, steps moved,
 * touchpoints made moments.
 */
package journey.dsl.ide.actions.refactoring;
