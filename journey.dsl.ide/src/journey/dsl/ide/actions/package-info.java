/**
 * What can be done to a text at the caret: findings mended, one or all of a kind, and parts of journeys put elsewhere.
 */
package journey.dsl.ide.actions;
