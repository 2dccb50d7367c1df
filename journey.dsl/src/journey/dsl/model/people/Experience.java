package journey.dsl.model.people;

import journey.dsl.model.source.Spelled;

/** How experienced a persona is with this kind of journey. */
public enum Experience implements Spelled {
	FIRST_TIME, OCCASIONAL, EXPERT
}
