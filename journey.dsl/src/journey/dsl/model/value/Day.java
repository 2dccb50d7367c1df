package journey.dsl.model.value;

import journey.dsl.model.source.Spelled;

/** A day of the week. */
public enum Day implements Spelled {
	MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY
}
