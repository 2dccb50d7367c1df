package journey.dsl.model;

/** The journey as it is, or as it shall be. */
public enum State implements Spelled {
	AS_IS, TO_BE
}
