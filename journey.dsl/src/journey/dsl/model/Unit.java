package journey.dsl.model;

/** A unit of time. */
public enum Unit implements Spelled {
	MINUTE, HOUR, DAY, WEEK, MONTH, YEAR
}
