package journey.dsl.model;

/** How far a map has come. */
public enum Status implements Spelled {
	DRAFT, IN_REVIEW, APPROVED, RETIRED
}
