package journey.dsl.model.journey;

import journey.dsl.model.source.Spelled;

/** How far a map has come. */
public enum Status implements Spelled {
	/** Nothing but its title and its owner is known: it is to be mapped. */
	PLANNED, DRAFT, IN_REVIEW, APPROVED, RETIRED
}
