package journey.dsl.model;

/** How much. */
public enum Level implements Spelled {
	LOW, MEDIUM, HIGH
}
