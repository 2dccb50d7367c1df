package journey.dsl.model;

/** What an action does to the odds of an outcome. */
public enum Direction implements Spelled {
	RAISES, LOWERS
}
