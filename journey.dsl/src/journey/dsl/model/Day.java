package journey.dsl.model;

/** A day of the week. */
public enum Day implements Spelled {
	MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY
}
