/** Figures with their units, and the calendars that durations count in. */
package journey.dsl.model.value;
