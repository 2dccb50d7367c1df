package journey.dsl.model.journey;

import journey.dsl.model.source.Spelled;

/** What an action does to the odds of an outcome. */
public enum Direction implements Spelled {
	RAISES, LOWERS
}
