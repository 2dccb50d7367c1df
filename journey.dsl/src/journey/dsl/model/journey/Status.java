package journey.dsl.model.journey;

import journey.dsl.model.source.Spelled;

/** How far a map has come. */
public enum Status implements Spelled {
	DRAFT, IN_REVIEW, APPROVED, RETIRED
}
